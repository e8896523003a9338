package org.demarche.library.brief;

import org.demarche.library.brief.BriefText.Line;
import org.demarche.library.written.Escaped;
import org.demarche.model.brief.Brief;

/// A brief as Markdown (CommonMark). What came from outside cannot mark anything up.
final class BriefMarkdown {

    private BriefMarkdown() {}

    static String write(Brief brief) {
        var text = BriefText.of(brief);
        var out = new StringBuilder("# " + text.title() + "\n\n" + text.lead() + "\n");
        for (var section : text.sections()) {
            out.append("\n## ").append(Escaped.markdown(section.heading())).append("\n\n");
            section.lines().forEach(line -> out.append(written(line)));
        }
        return out.toString();
    }

    private static String written(Line line) {
        var words = Escaped.markdown(line.words());
        var linked =
                line.link().isEmpty()
                        ? words
                        : "[%s](<%s>)".formatted(words, Escaped.markdownAddress(line.link()));
        return "- "
                + linked
                + (line.more().isEmpty() ? "" : " — " + Escaped.markdown(line.more()))
                + "\n";
    }
}
