package org.demarche.library.dossier;

import org.demarche.library.written.Escaped;

import java.util.ArrayList;
import java.util.List;

/// A dossier as a Markdown document: https://commonmark.org/
public final class DossierMarkdown {

    private DossierMarkdown() {}

    public static List<String> lines(Dossier dossier) {
        var lines = new ArrayList<String>();
        var entity = dossier.entity().entity();
        lines.add("# " + plain(entity.name()));
        lines.add("");
        lines.add(plain(DossierText.role(dossier)) + ". " + DossierText.counted(dossier) + ".");
        if (!entity.aliases().isEmpty()) {
            lines.add("");
            lines.add("Also printed as " + plain(String.join(", ", entity.aliases())) + ".");
        }
        if (!dossier.company().members().isEmpty()) {
            lines.add("");
            lines.add("Named together with " + plain(DossierText.company(dossier)) + ".");
        }
        section(
                lines,
                "Mentions over time",
                DossierText.named(dossier).stream()
                        .map(s -> "%s: %,d".formatted(DossierText.days(s), s.mentions()))
                        .toList());
        section(
                lines,
                "Events",
                dossier.events().stream()
                        .map(
                                e ->
                                        "%s: %s (%s)"
                                                .formatted(
                                                        DossierText.day(e.event().when()),
                                                        e.event().summary(),
                                                        e.articleTitle()))
                        .toList());
        section(
                lines,
                "Quotes",
                dossier.quotes().stream()
                        .map(q -> DossierText.words(q) + " (" + DossierText.told(q.told()) + ")")
                        .toList());
        section(
                lines,
                "Articles",
                dossier.articles().stream()
                        .map(
                                a ->
                                        "%s: %s. %s"
                                                .formatted(
                                                        DossierText.day(a.published()),
                                                        a.title(),
                                                        a.source()))
                        .toList());
        return lines;
    }

    private static void section(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add("## " + title);
            lines.add("");
            items.forEach(item -> lines.add("- " + plain(item)));
        }
    }

    /// Without any sign that Markdown would read as its own.
    private static String plain(String words) {
        return Escaped.markdown(words);
    }
}
