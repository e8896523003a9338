package org.demarche.library.dossier;

import org.demarche.library.dossier.Dossier.Stretch;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.SaidWords;
import org.demarche.model.query.Telling;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The sentences and lines that every printed form of a dossier has in common.
final class DossierText {

    private DossierText() {}

    /// "Minister, RUS"; empty when nothing is known.
    static String role(Dossier dossier) {
        var entity = dossier.entity().entity();
        var parts = new ArrayList<String>();
        parts.add(entity.kind().name().toLowerCase(Locale.ROOT));
        if (entity.office() != null) {
            parts.add(entity.office());
        }
        if (entity.country() != null) {
            parts.add(entity.country());
        }
        return String.join(", ", parts);
    }

    /// "12 mentions in 3 articles, 2 Jan 2022 – 27 Jan 2022".
    static String counted(Dossier dossier) {
        int mentions = dossier.entity().mentions();
        int articles = dossier.entity().articles();
        var counted =
                "%,d %s in %,d %s"
                        .formatted(
                                mentions,
                                mentions == 1 ? "mention" : "mentions",
                                articles,
                                articles == 1 ? "article" : "articles");
        var over = dossier.mentions();
        return over.isEmpty()
                ? counted
                : "%s, %s to %s".formatted(counted, over.getFirst().from(), over.getLast().to());
    }

    /// "Antony Blinken (7), NATO (5)"; empty when it is named with nobody.
    static String company(Dossier dossier) {
        return dossier.company().members().stream()
                .map(m -> "%s (%,d)".formatted(m.name().name(), m.articles()))
                .collect(Collectors.joining(", "));
    }

    /// Only those stretches in which it was named.
    static List<Stretch> named(Dossier dossier) {
        return dossier.mentions().stream().filter(s -> s.mentions() > 0).toList();
    }

    static String days(Stretch stretch) {
        return stretch.from().equals(stretch.to())
                ? stretch.from().toString()
                : stretch.from() + " … " + stretch.to();
    }

    /// "“We agree”".
    static String words(SaidWords said) {
        var oneLine = said.words().replaceAll("\\s+", " ");
        return said.direct() ? "“" + oneLine + "”" : oneLine;
    }

    /// "Meridian Wire, 2022-01-27: Title".
    static String told(Telling told) {
        var outlet = told.outlet().isBlank() ? "" : told.outlet() + ", ";
        return outlet + day(told.published()) + ": " + told.title();
    }

    static String day(@Nullable PublicationDate date) {
        return date == null ? "no date" : date.day().toString();
    }

    static String day(CalendarTime when) {
        return switch (when) {
            case CalendarTime.Known(var from, var to, _) ->
                    from.equals(to) ? from.toString() : from + " … " + to;
            case CalendarTime.Unknown() -> "no day";
        };
    }
}
