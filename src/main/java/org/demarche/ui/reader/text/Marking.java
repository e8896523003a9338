package org.demarche.ui.reader.text;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Chooses what is to be marked in an article; a value, so that two choices can be compared.
///
/// @param kinds of names that are coloured
/// @param hits of the search, in reading order
/// @param hit the place in `hits` of the current one, or -1
/// @param shown the sentence that was asked for; null when none was
/// @param framed the name that the keys for corrections mean; null for none
public record Marking(
        Set<EntityKind> kinds,
        List<Span> hits,
        int hit,
        @Nullable Span shown,
        @Nullable Span framed) {

    private static final int NEAR = 160; // characters between two quotes that read as one

    /// No search and nothing asked for.
    public static Marking of(Set<EntityKind> kinds) {
        return new Marking(kinds, List.of(), -1, null, null);
    }

    public Marking {
        kinds = Set.copyOf(kinds);
        hits = List.copyOf(hits);
    }

    public Marking withKinds(Set<EntityKind> only) {
        return new Marking(only, hits, hit, shown, framed);
    }

    public Marking withHits(List<Span> found, int place) {
        return new Marking(kinds, found, place, shown, framed);
    }

    public Marking withShown(@Nullable Span sentence) {
        return new Marking(kinds, hits, hit, sentence, framed);
    }

    public Marking withFramed(@Nullable Span name) {
        return new Marking(kinds, hits, hit, shown, name);
    }

    /// The marks, those that lie under others first.
    ///
    /// @param analysis null while the article has none
    public List<Mark> marks(@Nullable Analysis analysis) {
        var marks = new ArrayList<Mark>();
        if (shown != null) {
            marks.add(new Mark.Shown(shown));
        }
        for (int i = 0; i < hits.size(); i++) {
            marks.add(new Mark.Hit(hits.get(i), i == hit));
        }
        if (framed != null) {
            marks.add(new Mark.Framed(framed));
        }
        if (analysis != null) {
            addFindings(marks, analysis);
        }
        return List.copyOf(marks);
    }

    private void addFindings(List<Mark> marks, Analysis analysis) {
        for (var mention : analysis.mentions()) {
            if (kinds.contains(mention.kind())) {
                marks.add(new Mark.Name(mention, analysis.entities().get(mention.entity())));
            }
        }
        for (var time : analysis.times()) {
            if (time.when() instanceof CalendarTime.Known) {
                marks.add(new Mark.Day(time));
            }
        }
        for (var event : analysis.events()) {
            marks.add(new Mark.Event(event));
        }
        addQuotes(marks, analysis);
    }

    private static void addQuotes(List<Mark> marks, Analysis analysis) {
        var before = "";
        int end = 0;
        for (var quote : analysis.quotes()) {
            if (quote.direct()) {
                var speaker = name(quote.speaker(), analysis);
                var addressee = name(quote.addressee(), analysis);
                boolean near = quote.span().start() - end < NEAR;
                boolean goesOn = near && speaker.equals(before);
                marks.add(new Mark.Said(quote, speaker, addressee, goesOn));
                before = speaker;
                end = quote.span().end();
            }
        }
    }

    /// The name of who said or heard it, or nothing where nobody is named.
    private static String name(Quote.@Nullable Speaker who, Analysis analysis) {
        return who == null || who.entity() < 0 ? "" : analysis.entities().get(who.entity()).name();
    }
}
