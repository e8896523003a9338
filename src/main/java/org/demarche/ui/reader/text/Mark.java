package org.demarche.ui.reader.text;

import org.demarche.model.article.media.ArticleLink;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.demarche.model.finding.TimeMention;

/// One thing that the reading pane draws on the words, or beside them. Marks may overlap.
public sealed interface Mark {

    /// Where in the clean text.
    Span span();

    /// A name, coloured and underlined by its kind.
    record Name(Mention mention, Entity entity) implements Mark {
        @Override
        public Span span() {
            return mention.span();
        }
    }

    /// A date that knows its day.
    record Day(TimeMention time) implements Mark {
        @Override
        public Span span() {
            return time.span();
        }
    }

    /// What the publisher has linked.
    record Link(ArticleLink link) implements Mark {
        @Override
        public Span span() {
            return link.span();
        }
    }

    /// What a search found; `current` is the one that next and previous have come to.
    record Hit(Span span, boolean current) implements Mark {}

    /// The sentence that an event or a quote was opened from.
    record Shown(Span span) implements Mark {}

    /// The name that the keys for corrections mean.
    record Framed(Span span) implements Mark {}

    /// A sign in the margin: here the article tells of an event.
    record Event(DiplomaticEvent event) implements Mark {
        @Override
        public Span span() {
            return event.evidence();
        }
    }

    /// A sign in the margin: here somebody is quoted. `speaker` is empty when nobody is named;
    /// `addressee` when nobody who is named hears it; `goesOn` when the same speaker was quoted
    /// just before, so that the name need not be repeated.
    record Said(Quote quote, String speaker, String addressee, boolean goesOn) implements Mark {

        /// What the sign says when it is pointed at: who speaks, and to whom.
        public String tells() {
            var to = addressee.isEmpty() ? "" : " to " + addressee;
            return speaker.isEmpty() ? "Quoted words" + to : speaker + to + ", in their own words";
        }

        @Override
        public Span span() {
            return quote.span();
        }
    }
}
