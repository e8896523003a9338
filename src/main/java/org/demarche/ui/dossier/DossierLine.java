package org.demarche.ui.dossier;

import org.demarche.library.dossier.Dossier;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.Span;
import org.demarche.model.query.Telling;
import org.demarche.ui.DayNames;
import org.demarche.ui.dossier.DossierViewModel.Tab;
import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// One line of a dossier's lists, and where it leads.
///
/// @param words in full
/// @param below where it is from
/// @param span in the article's text; null for its beginning
record DossierLine(String words, String below, long article, @Nullable Span span) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    static List<DossierLine> of(Dossier dossier, Tab tab) {
        return switch (tab) {
            case ARTICLES -> articles(dossier);
            case QUOTES -> quotes(dossier);
            case EVENTS -> events(dossier);
        };
    }

    private static List<DossierLine> articles(Dossier dossier) {
        return dossier.articles().stream()
                .map(
                        a ->
                                new DossierLine(
                                        a.title(),
                                        joined(a.source(), day(a.published())),
                                        a.id(),
                                        null))
                .toList();
    }

    private static List<DossierLine> quotes(Dossier dossier) {
        return dossier.quotes().stream()
                .map(
                        q ->
                                new DossierLine(
                                        q.direct() ? "“" + flat(q.words()) + "”" : flat(q.words()),
                                        told(q.told()),
                                        q.told().article(),
                                        q.span()))
                .toList();
    }

    private static List<DossierLine> events(Dossier dossier) {
        return dossier.events().stream()
                .map(
                        e ->
                                new DossierLine(
                                        e.event().summary(),
                                        joined(
                                                e.event().when() instanceof CalendarTime.Known
                                                        ? DayNames.full(e.event().when())
                                                        : "no day known",
                                                e.articleTitle()),
                                        e.articleId(),
                                        e.event().evidence()))
                .toList();
    }

    private static String told(Telling told) {
        return joined(joined(told.outlet(), day(told.published())), told.title());
    }

    private static String joined(String one, String other) {
        return one.isBlank() ? other : one + " · " + other;
    }

    private static String day(@Nullable PublicationDate date) {
        return date == null ? "no date" : DAY.format(date.day());
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
