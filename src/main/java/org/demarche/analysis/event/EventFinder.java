package org.demarche.analysis.event;

import org.demarche.analysis.event.actor.ActorFinder;
import org.demarche.analysis.event.actor.Context;
import org.demarche.analysis.event.credible.Matters;
import org.demarche.analysis.event.credible.Report;
import org.demarche.analysis.event.date.EventDate;
import org.demarche.analysis.event.role.RoleFinder;
import org.demarche.analysis.event.sense.Arrivals;
import org.demarche.analysis.event.sense.Claims;
import org.demarche.analysis.event.sense.Modality;
import org.demarche.analysis.event.sense.Purposes;
import org.demarche.analysis.event.sense.Shots;
import org.demarche.analysis.event.telling.ArticleEvents;
import org.demarche.analysis.event.telling.EventMerge;
import org.demarche.analysis.event.telling.EventSieve;
import org.demarche.analysis.event.telling.Telling;
import org.demarche.analysis.event.word.EventLexicon;
import org.demarche.analysis.event.word.OwnWords;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.TriggerFinder;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.analysis.parse.Parses;
import org.demarche.analysis.token.AnalysedText;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.Mention;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what was done between states, bodies and their people: each act with the words it rests
/// on, both sides, place, time and standing.
///
/// Has no state of its own once built: one may serve many threads.
public final class EventFinder {

    private final EventLexicon lexicon;
    private final TriggerFinder triggers;
    private final Matters matters = new Matters();

    /// With the program's words alone.
    public EventFinder() {
        this(OwnWords.NONE);
    }

    /// @param own the reader's words, which add to the program's
    public EventFinder(OwnWords own) {
        this.lexicon = new EventLexicon(own);
        this.triggers = new TriggerFinder(lexicon);
    }

    /// All acts in reading order. Nothing is told without a trigger in the text and an actor on one
    /// side at least; spans point into `text`, actors into the known entities.
    ///
    /// @param parses asked only for sentences with a trigger
    /// @param published null when the article's date is not known; days are then only those that
    ///   the text itself names
    public List<DiplomaticEvent> find(
            AnalysedText text, Parses parses, Findings known, @Nullable LocalDate published) {
        var dates = new EventDate(text.text(), known.times(), published);
        var report = Report.of(text);
        if (report.introduces() && matters.isPastime(text)) {
            return List.of();
        }
        var article = new ArticleEvents(known.entities(), known.quotes(), dates, published, report);
        var found = new ArrayList<DiplomaticEvent>();
        var context = Context.EMPTY;
        for (var sentence : text.sentences()) {
            var inside = mentionsIn(sentence, known.mentions());
            var words = new Words(sentence, lexicon);
            var actors = new ActorFinder(known.entities()).find(words, inside);
            var acts = triggers.find(words);
            var tree = acts.isEmpty() ? null : parses.of(sentence).orElse(null);
            var telling = new Telling(sentence, words, inside, tree);
            // Where nobody is named, who is meant is told by what came before, and by no tree.
            var roles = new RoleFinder(words, actors, context, actors.isEmpty() ? null : tree);
            for (var read : new Modality(words, tree).read(acts)) {
                boolean said = tree != null && Claims.isStated(read, words, tree);
                if (said || (tree != null && isAttribute(read, words, tree))) {
                    continue;
                }
                var trigger = tree == null ? read : meant(read, words, tree);
                var sides = Shots.facing(trigger, words, tree, roles.find(trigger));
                article.event(telling, trigger, sides).ifPresent(found::add);
            }
            context = context.after(words, actors);
        }
        return EventMerge.merged(EventSieve.kept(found));
    }

    /// "the outlawed party": what was done to it before is not told here.
    private static boolean isAttribute(Trigger read, Words words, Parse tree) {
        var tag = words.tag(read.place());
        boolean participle = tag.equals("VBN") || tag.equals("VBD");
        return participle && tree.is(read.place(), "amod");
    }

    private static Trigger meant(Trigger read, Words words, Parse tree) {
        return Shots.read(
                Purposes.read(Arrivals.read(read, words, tree), words, tree), words, tree);
    }

    private static List<Mention> mentionsIn(Sentence sentence, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> sentence.span().start() <= mention.span().start())
                .filter(mention -> mention.span().end() <= sentence.span().end())
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }
}
