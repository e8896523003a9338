package org.demarche.library.brief;

import org.demarche.library.brief.BriefText.Line;
import org.demarche.library.written.Escaped;
import org.demarche.model.brief.Brief;

/// A brief as one HTML page that needs nothing else. What came from outside is text, never markup.
final class BriefPage {

    private BriefPage() {}

    static String write(Brief brief) {
        var text = BriefText.of(brief);
        var out =
                new StringBuilder(
                        """
                        <!DOCTYPE html>
                        <html lang="en"><head><meta charset="utf-8"><title>%s</title>
                        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                        <style>
                        body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
                        h2 { font-size: 1.1rem; margin-top: 2rem; } li { margin: .3rem 0; } small { opacity: .7; }
                        </style></head><body><h1>%s</h1><p>%s</p>
                        """
                                .formatted(
                                        Escaped.html(text.title()),
                                        Escaped.html(text.title()),
                                        Escaped.html(text.lead())));
        for (var section : text.sections()) {
            out.append("<h2>").append(Escaped.html(section.heading())).append("</h2>\n<ul>\n");
            section.lines().forEach(line -> out.append(written(line)));
            out.append("</ul>\n");
        }
        return out.append("</body></html>\n").toString();
    }

    private static String written(Line line) {
        var words = Escaped.html(line.words());
        var linked =
                line.link().isEmpty()
                        ? words
                        : "<a href=\"%s\">%s</a>".formatted(Escaped.html(line.link()), words);
        var more = line.more().isEmpty() ? "" : " <small>" + Escaped.html(line.more()) + "</small>";
        return "<li>" + linked + more + "</li>\n";
    }
}
