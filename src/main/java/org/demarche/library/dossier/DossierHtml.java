package org.demarche.library.dossier;

import org.demarche.library.dossier.Dossier.Stretch;
import org.demarche.library.written.Escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A dossier as one HTML page that needs nothing else: no script, no picture, no request.
public final class DossierHtml {

    @SuppressWarnings("InlineFormatString") // a page is better read by itself
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>%s</title>
            <style>
            body { font-family: sans-serif; margin: 2em auto; max-width: 46em; padding: 0 1em; line-height: 1.5; color: #1d1f23; }
            p.soft, small { color: #5f626a; }
            small { display: block; }
            li { margin: .35em 0; }
            ul.bars { list-style: none; padding: 0; }
            ul.bars span { display: inline-block; background: #1f5fbf; height: .7em; margin: 0 .6em; }
            </style>
            </head>
            <body>\
            """;

    private DossierHtml() {}

    public static List<String> lines(Dossier dossier) {
        var entity = dossier.entity().entity();
        var lines = new ArrayList<>(HEAD.formatted(Escaped.html(entity.name())).lines().toList());
        lines.add("<h1>" + Escaped.html(entity.name()) + "</h1>");
        soft(lines, DossierText.role(dossier) + ". " + DossierText.counted(dossier) + ".");
        if (!entity.aliases().isEmpty()) {
            soft(lines, "Also printed as " + String.join(", ", entity.aliases()) + ".");
        }
        if (!dossier.company().members().isEmpty()) {
            soft(lines, "Named together with " + DossierText.company(dossier) + ".");
        }
        bars(lines, DossierText.named(dossier));
        list(
                lines,
                "Events",
                dossier.events().stream()
                        .map(
                                e ->
                                        item(
                                                DossierText.day(e.event().when())
                                                        + ": "
                                                        + e.event().summary(),
                                                e.sentence() + " — " + e.articleTitle()))
                        .toList());
        list(
                lines,
                "Quotes",
                dossier.quotes().stream()
                        .map(q -> item(DossierText.words(q), DossierText.told(q.told())))
                        .toList());
        list(
                lines,
                "Articles",
                dossier.articles().stream()
                        .map(
                                a ->
                                        item(
                                                a.title(),
                                                a.source() + ", " + DossierText.day(a.published())))
                        .toList());
        lines.addAll(List.of("</body>", "</html>"));
        return lines;
    }

    private static void soft(List<String> lines, String words) {
        lines.add("<p class=\"soft\">" + Escaped.html(words) + "</p>");
    }

    private static void bars(List<String> lines, List<Stretch> named) {
        if (named.isEmpty()) {
            return;
        }
        int most = named.stream().mapToInt(Stretch::mentions).max().orElse(1);
        lines.add("<h2>Mentions over time</h2>");
        lines.add("<ul class=\"bars\">");
        for (var stretch : named) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "<li>%s<span style=\"width:%.1fem\"></span>%d</li>",
                            DossierText.days(stretch),
                            20.0 * stretch.mentions() / most,
                            stretch.mentions()));
        }
        lines.add("</ul>");
    }

    private static void list(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("<h2>" + title + "</h2>");
            lines.add("<ul>");
            lines.addAll(items);
            lines.add("</ul>");
        }
    }

    private static String item(String words, String below) {
        return "<li>" + Escaped.html(words) + "<small>" + Escaped.html(below) + "</small></li>";
    }
}
