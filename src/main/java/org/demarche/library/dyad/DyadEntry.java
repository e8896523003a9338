package org.demarche.library.dyad;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.Span;
import org.demarche.model.query.Happening;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One thing that is known of two actors' dealings.
public sealed interface DyadEntry {

    /// When: of an event, its first day; of an article and a quote, the day of publication; null
    /// when nobody says.
    @Nullable LocalDate day();

    /// Something that one did to the other, or both did.
    ///
    /// @param tone from -10, war, to 10
    record Deed(Happening happening, double tone) implements DyadEntry {
        @Override
        public @Nullable LocalDate day() {
            return happening.lead().event().when() instanceof CalendarTime.Known known
                    ? known.from()
                    : null;
        }
    }

    /// Words of somebody on one side about the other.
    ///
    /// @param speaker whose words they are
    /// @param words what was said
    /// @param article that has them
    /// @param span where they stand in its text
    record Words(String speaker, String words, ArticleSummary article, Span span)
            implements DyadEntry {
        @Override
        public @Nullable LocalDate day() {
            return published(article);
        }
    }

    /// An article that speaks of both.
    record Paper(ArticleSummary article) implements DyadEntry {
        @Override
        public @Nullable LocalDate day() {
            return published(article);
        }
    }

    private static @Nullable LocalDate published(ArticleSummary article) {
        var published = article.published();
        return published == null ? null : published.day();
    }
}
