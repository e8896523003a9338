package org.demarche.analysis.event.actor;

import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.gazetteer.NewsOutlets;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Gathers a sentence's mentions into actors: titles and adjectives with their person, and what is
/// joined by "and" or commas into one side.
public final class ActorFinder {

    private static final Set<EntityKind> ACTING =
            Set.of(
                    EntityKind.PERSON,
                    EntityKind.ORGANISATION,
                    EntityKind.COUNTRY,
                    EntityKind.NATIONALITY,
                    EntityKind.PLACE,
                    EntityKind.OFFICE);

    private static final int OPENING = 3; // words before a name that opens a sentence: "In the"

    private final List<Entity> entities;
    private final UnnamedActors unnamed;

    /// @param entities those of the article, which actors point into
    public ActorFinder(List<Entity> entities) {
        this.entities = entities;
        this.unnamed = new UnnamedActors(entities);
    }

    /// In reading order. `mentions` are those of this sentence.
    public List<Actor> find(Words words, List<Mention> mentions) {
        var single = new ArrayList<Actor>();
        int dateline = words.dateline() - 1;
        for (var mention : mentions) {
            var actor = actor(words, mention);
            boolean compound = isInCompound(words, actor) || isCredit(words, actor);
            if (ACTING.contains(mention.kind()) && !compound && actor.first() > dateline) {
                join(single, words, actor);
            }
        }
        single.addAll(unnamed.in(words, single));
        single.removeIf(unnamed::isNobody);
        single.sort(Comparator.comparingInt(Actor::first));
        return grouped(words, single);
    }

    /// "Chad-backed", "anti-Chadian": said of somebody else.
    private static boolean isInCompound(Words words, Actor actor) {
        boolean against =
                words.tag(actor.first() - 1).equals("HYPH")
                        && Set.of("anti", "pro", "ex").contains(words.word(actor.first() - 2));
        return against || words.tag(actor.last() + 1).equals("HYPH");
    }

    /// "(CNN) Chad has…", "Reuters: Chad has…": who reports.
    private boolean isCredit(Words words, Actor actor) {
        var before = words.word(actor.first() - 1);
        var after = words.word(actor.last() + 1);
        boolean bracketed = Set.of("(", "-lrb-").contains(before);
        boolean first =
                actor.first() <= 2
                        && NewsOutlets.KNOWN.holds(entities.get(actor.entities().getFirst()));
        boolean run = words.tag(actor.last() + 1).startsWith("NNP") || after.equals(":");
        return first && (run || (bracketed && Set.of(")", "-rrb-").contains(after)));
    }

    /// "Russia, Ukraine and France" is one side of three; without an "and", what follows a comma
    /// only says more of the one before it: "Dmytro Kuleba, Ukraine's foreign minister".
    private static List<Actor> grouped(Words words, List<Actor> single) {
        var groups = new ArrayList<Actor>();
        int at = 0;
        while (at < single.size()) {
            int end = at + 1;
            int joined = at + 1;
            while (end < single.size()
                    && areCoordinated(words, single.get(end - 1), single.get(end))) {
                end++;
                joined = hasAnd(words, single.get(end - 2), single.get(end - 1)) ? end : joined;
            }
            joined = isMoreToCome(words, single.get(end - 1)) ? end : joined;
            var group = single.get(at);
            for (var member : single.subList(at + 1, joined)) {
                group = group.and(member);
            }
            boolean owner = words.tag(single.get(at).last() + 1).equals("POS");
            boolean town = single.get(at).place() && end > joined && !single.get(joined).place();
            boolean where =
                    single.get(at).first() <= OPENING
                            && Set.of("in", "at").contains(single.get(at).preposition());
            boolean states = end > joined && areStates(single.get(at), single.get(joined));
            boolean persons = end > joined && single.get(at).human() && single.get(joined).human();
            boolean apposed =
                    joined == at + 1
                            && end > joined
                            && !owner
                            && !town
                            && !persons
                            && !where
                            && !states;
            groups.add(apposed ? group.calledAlso(single.get(joined)) : group);
            at = apposed ? joined + 1 : joined;
        }
        return groups;
    }

    /// "the border with Chad, Libya has…": two states are not one and the same.
    private static boolean areStates(Actor one, Actor other) {
        boolean told = !one.countries().isEmpty() && !other.countries().isEmpty();
        return told
                && !one.human()
                && !other.human()
                && one.countries().stream().noneMatch(other.countries()::contains);
    }

    /// "Kenya, Togo and their partners": those that follow "and" need no name.
    private static boolean isMoreToCome(Words words, Actor last) {
        int next = last.last() + 1;
        return words.word(next).equals("and")
                && Set.of("their", "its", "other", "several", "some", "others")
                        .contains(words.word(next + 1));
    }

    private static boolean hasAnd(Words words, Actor one, Actor other) {
        for (int i = one.last() + 1; i < other.first(); i++) {
            if (words.tag(i).equals("CC") || words.word(i).equals("&")) {
                return true;
            }
        }
        return false;
    }

    private Actor actor(Words words, Mention mention) {
        int first = words.placeOf(mention.span().start());
        int last = words.placeOf(mention.span().end() - 1);
        var entity = entities.get(mention.entity());
        var countries = entity.country() == null ? List.<String>of() : List.of(entity.country());
        return new Actor(
                List.of(CountryNames.shown(entity)),
                List.of(mention.entity()),
                countries,
                first,
                last,
                mention.kind() == EntityKind.PLACE,
                mention.kind() == EntityKind.PERSON,
                Prepositions.before(words, first));
    }

    /// "Russian Foreign Minister Sergei Lavrov" is one actor, and so is "Russia's Mr. Lavrov".
    private void join(List<Actor> actors, Words words, Actor next) {
        if (actors.isEmpty()) {
            actors.add(next);
            return;
        }
        var previous = actors.getLast();
        boolean guest = isGuest(words, previous, next);
        if (next.first() <= previous.last()
                || (!guest && isOneNounPhrase(words, previous.last(), next.first()))) {
            var joined = next.and(previous);
            boolean office =
                    next.entities().stream().map(entities::get).allMatch(UnnamedActors::isOffice)
                            && !previous.countries().isEmpty();
            var whole =
                    new Actor(
                            office ? List.of(printed(words, previous, next)) : next.names(),
                            joined.entities(),
                            next.countries().isEmpty() ? previous.countries() : next.countries(),
                            previous.first(),
                            next.last(),
                            next.place(),
                            joined.human(),
                            previous.preposition());
            actors.set(actors.size() - 1, whole);
        } else {
            actors.add(next);
        }
    }

    /// "French ambassador", as it stands there.
    private static String printed(Words words, Actor from, Actor to) {
        var text = new StringBuilder();
        for (int i = from.first(); i <= to.last(); i++) {
            boolean apart = i > 0 && words.span(i).start() > words.span(i - 1).end();
            text.append(apart && !text.isEmpty() ? " " : "");
            text.append(words.printed(i));
        }
        return text.toString();
    }

    /// "From Kyiv Mr. Macron went on": the town is not his.
    private static boolean isGuest(Words words, Actor town, Actor person) {
        if (!town.place() || !person.human() || !town.preposition().matches("from|in|at")) {
            return false;
        }
        for (int i = town.last() + 1; i < person.first(); i++) {
            if (words.tag(i).equals("NN") || words.tag(i).equals("POS")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneNounPhrase(Words words, int from, int to) {
        if (to - from > 6) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            var tag = words.tag(i);
            if (!tag.startsWith("NN")
                    && !tag.startsWith("JJ")
                    && !tag.equals("POS")
                    && !tag.equals("HYPH")) {
                return false;
            }
        }
        return true;
    }

    private static boolean areCoordinated(Words words, Actor one, Actor other) {
        boolean joined = false;
        boolean hers = one.preposition().equals("of") && !one.human() && other.human();
        if (hers || other.first() - one.last() > 9) {
            return false;
        }
        for (int i = one.last() + 1; i < other.first(); i++) {
            var tag = words.tag(i);
            if (tag.equals("CC") || tag.equals(",") || words.word(i).equals("&")) {
                joined = true;
            } else if (!tag.startsWith("NN")
                    && !tag.startsWith("JJ")
                    && !tag.equals("DT")
                    && !tag.equals("POS")
                    && !tag.equals("PRP$")) {
                return false;
            }
        }
        return joined && !words.word(one.last() + 1).equals("but");
    }
}
