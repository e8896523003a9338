package org.demarche.model.article;

/// A fixed part of the library, as the source pane offers it.
public sealed interface ArticleFilter {

    ArticleFilter ALL = new All();
    ArticleFilter UNREAD = new Unread();
    ArticleFilter READ = new Read();
    ArticleFilter BOOKMARKED = new Bookmarked();

    ArticleFilter WITH_QUOTES = new WithQuotes();
    ArticleFilter WITH_EVENTS = new WithEvents();

    record All() implements ArticleFilter {}

    record Unread() implements ArticleFilter {}

    record Read() implements ArticleFilter {}

    record Bookmarked() implements ArticleFilter {}

    /// Those in which the analysis found somebody's words.
    record WithQuotes() implements ArticleFilter {}

    /// Those in which the analysis found an event.
    record WithEvents() implements ArticleFilter {}

    /// The samples that came with the program.
    record Samples() implements ArticleFilter {}

    /// What one feed, page or folder brought. `id` is [org.demarche.model.intake.Source#id()].
    record OfSource(long id) implements ArticleFilter {}

    /// What a watch has found; `id` is [org.demarche.model.watch.Watch#id()].
    record Watched(long id) implements ArticleFilter {}

    /// Those that the reader has filed under a tag; capitals make no other tag.
    record Tagged(String tag) implements ArticleFilter {}

    /// Articles that name an entity; `id` is [org.demarche.model.query.LibraryEntity#id()].
    record Naming(long id) implements ArticleFilter {}
}
