package org.demarche.ui.sources;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.intake.Source;

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

    /// A line that can be chosen: the list then shows this part.
    sealed interface Choosable permits Part, Samples, Origin {
        ArticleFilter filter();
    }
}
