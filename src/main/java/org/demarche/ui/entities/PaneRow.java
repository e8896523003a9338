package org.demarche.ui.entities;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.demarche.model.query.LibraryEntity;
import org.jspecify.annotations.Nullable;

/// One line of the pane.
public sealed interface PaneRow {

    /// The heading of a kind, with its switch.
    ///
    /// @param names how many follow
    /// @param coloured whether the kind is coloured in the text
    record Kind(EntityKind kind, int names, boolean coloured) implements PaneRow {}

    /// A name.
    ///
    /// @param place in the open article's analysis; -1 when it is listed for the whole library
    /// @param mentions in the article, or in the library
    /// @param known the library's row; null when it is still to be asked for
    record Name(Entity entity, int place, int mentions, @Nullable LibraryEntity known)
            implements PaneRow {}

    /// The heading of a speaker's words; "Unnamed" when the text does not tell who.
    record Speaker(String name, int quotes) implements PaneRow {}

    /// What somebody said.
    ///
    /// @param span where, in the open article's text
    record Words(String words, Span span) implements PaneRow {}

    /// The heading of related articles: what they have to do with the open one.
    record Ties(String heading, int articles) implements PaneRow {}

    /// An article to read beside the open one.
    record Beside(ArticleSummary article) implements PaneRow {}
}
