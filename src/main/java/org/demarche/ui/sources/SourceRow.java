package org.demarche.ui.sources;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.intake.Source;
import org.demarche.model.watch.WatchState;

/// A line of the source pane.
public sealed interface SourceRow {

    /// What the lines below it have in common.
    record Heading(String title) implements SourceRow {}

    /// A part of the library that is there whatever the sources are.
    ///
    /// @param news true where the number is of things that wait for the reader
    record Part(ArticleFilter filter, String title, int number, boolean news)
            implements SourceRow, Choosable {}

    /// The samples, which go with one click.
    record Samples(int number) implements SourceRow, Choosable {
        @Override
        public ArticleFilter filter() {
            return new ArticleFilter.Samples();
        }
    }

    /// A feed, page or folder.
    ///
    /// @param unread how many of its articles wait
    record Origin(Source source, int unread) implements SourceRow, Choosable {
        @Override
        public ArticleFilter filter() {
            return new ArticleFilter.OfSource(source.id());
        }
    }

    /// A search that the reader has saved.
    record Watching(WatchState state) implements SourceRow, Choosable {
        @Override
        public ArticleFilter filter() {
            return new ArticleFilter.Watched(state.watch().id());
        }
    }

    /// Articles that the reader has filed under a word.
    record Tag(String name, int number) implements SourceRow, Choosable {
        @Override
        public ArticleFilter filter() {
            return new ArticleFilter.Tagged(name);
        }
    }

    /// A line that can be chosen: the list then shows this part.
    sealed interface Choosable permits Part, Samples, Watching, Tag, Origin {
        ArticleFilter filter();
    }
}
