package org.demarche.library.dossier;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.naming.EntityName;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.SaidWords;
import org.demarche.model.query.TimelineEvent;

import java.time.LocalDate;
import java.util.List;

/// All that the library knows of one entity. The lists are of its newest articles; `entity` counts
/// all of them.
///
/// @param mentions how often it is named over time, without gaps, oldest first; empty when no
///   article names it
/// @param articles newest first
/// @param quotes newest first; what it said
/// @param events newest first; those that it takes part in
/// @param company with whom it is named most
public record Dossier(
        LibraryEntity entity,
        List<Stretch> mentions,
        List<ArticleSummary> articles,
        List<SaidWords> quotes,
        List<TimelineEvent> events,
        Company company) {

    public Dossier {
        mentions = List.copyOf(mentions);
        articles = List.copyOf(articles);
        quotes = List.copyOf(quotes);
        events = List.copyOf(events);
    }

    /// Some days, both included.
    public record Stretch(LocalDate from, LocalDate to, int mentions) {}

    /// @param members most often first
    /// @param ties between two of them, by their places in `members`
    public record Company(List<Companion> members, List<Tie> ties) {
        public Company {
            members = List.copyOf(members);
            ties = List.copyOf(ties);
        }
    }

    /// @param id the library's number of the entity
    /// @param articles in how many articles it is named together with the dossier's own
    public record Companion(long id, EntityName name, int articles) {}

    /// @param articles in how many of the same articles both are named
    public record Tie(int one, int other, int articles) {}
}
