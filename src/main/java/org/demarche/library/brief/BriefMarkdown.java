package org.demarche.library.brief;

import org.demarche.library.brief.BriefText.Line;
import org.demarche.model.brief.Brief;

/// A brief as Markdown (CommonMark). What came from outside cannot mark anything up.
final class BriefMarkdown {

    private BriefMarkdown() {}

    static String write(Brief brief) {
        var text = BriefText.of(brief);
        var out = new StringBuilder("# " + text.title() + "\n\n" + text.lead() + "\n");
        for (var section : text.sections()) {
            out.append("\n## ").append(escaped(section.heading())).append("\n\n");
            section.lines().forEach(line -> out.append(written(line)));
        }
        return out.toString();
    }

    private static String written(Line line) {
        var words = escaped(line.words());
        var linked =
                line.link().isEmpty()
                        ? words
                        : "[%s](<%s>)"
                                .formatted(
                                        words,
                                        line.link()
                                                .replace("<", "%3C")
                                                .replace(">", "%3E")
                                                .replaceAll("\\s", "%20"));
        return "- " + linked + (line.more().isEmpty() ? "" : " — " + escaped(line.more())) + "\n";
    }

    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
