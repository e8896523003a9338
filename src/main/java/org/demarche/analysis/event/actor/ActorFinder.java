package org.demarche.analysis.event.actor;

import org.demarche.analysis.event.word.Words;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final Set<String> OFFICES =
            Set.of(
                    ("secretary president minister chancellor premier king queen pope ambassador"
                                    + " envoy commissioner")
                            .split(" ", -1));

    private static final String ALLIANCE = "NAT";

    private final List<Entity> entities;

    public ActorFinder(List<Entity> entities) {
        this.entities = entities;
    }

    /// In reading order. `mentions` are those of this sentence.
    public List<Actor> find(Words words, List<Mention> mentions) {
        var single = new ArrayList<Actor>();
        int dateline = datelineEnd(words);
        for (var mention : mentions) {
            var actor = actor(words, mention);
            boolean compound = words.tag(actor.last() + 1).equals("HYPH");
            if (ACTING.contains(mention.kind()) && !compound && actor.first() > dateline) {
                join(single, words, actor);
            }
        }
        single.addAll(alliances(words, single));
        single.addAll(offices(words, single));
        single.removeIf(this::isNobodyNamed);
        single.sort(Comparator.comparingInt(Actor::first));
        return grouped(words, single);
    }

    /// "the alliance", where the article speaks of NATO.
    private List<Actor> alliances(Words words, List<Actor> named) {
        var found = new ArrayList<Actor>();
        for (int i = 1; i < words.size(); i++) {
            int place = i;
            boolean free = named.stream().noneMatch(a -> a.first() <= place && place <= a.last());
            if (words.word(i).equals("alliance") && words.word(i - 1).equals("the") && free) {
                alliance(words, place).ifPresent(found::add);
            }
        }
        return found;
    }

    /// "the secretary", where the article names one secretary only.
    private List<Actor> offices(Words words, List<Actor> named) {
        var found = new ArrayList<Actor>();
        for (int i = 1; i < words.size(); i++) {
            int place = i;
            boolean free = named.stream().noneMatch(a -> a.first() <= place && place <= a.last());
            boolean alone = !words.word(i + 1).equals("of") && !words.isNoun(i + 1);
            if (free && alone && words.word(i - 1).equals("the") && words.tag(i).equals("NN")) {
                holder(words, place).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Actor> holder(Words words, int place) {
        var office = words.lemma(place);
        int holder = -1;
        for (int i = 0; i < entities.size(); i++) {
            var held = entities.get(i).office();
            boolean holds = held != null && OFFICES.contains(office) && holds(held, office);
            if (holds && holder >= 0) {
                return Optional.empty();
            }
            holder = holds ? i : holder;
        }
        if (holder < 0) {
            return Optional.empty();
        }
        var person = entities.get(holder);
        var country = person.country() == null ? List.<String>of() : List.of(person.country());
        var before = preposition(words, place);
        return Optional.of(
                new Actor(
                        List.of(person.name()),
                        List.of(holder),
                        country,
                        place,
                        place,
                        false,
                        true,
                        before));
    }

    private static boolean holds(String held, String office) {
        return List.of(held.toLowerCase(Locale.ROOT).split("[ -]", -1)).contains(office);
    }

    /// "recalled its ambassador", "the Baltic": an office without a holder or a sea does nothing.
    private boolean isNobodyNamed(Actor actor) {
        return actor.countries().isEmpty()
                && actor.entities().stream()
                        .map(entities::get)
                        .allMatch(it -> isOffice(it) || isSea(it));
    }

    private static boolean isOffice(Entity entity) {
        return entity.kind() == EntityKind.OFFICE;
    }

    private static boolean isSea(Entity entity) {
        return entity.kind() == EntityKind.PLACE
                && entity.name().matches("(?i).* (?:sea|ocean|gulf|strait|bay)");
    }

    private Optional<Actor> alliance(Words words, int place) {
        for (int i = 0; i < entities.size(); i++) {
            var entity = entities.get(i);
            if (ALLIANCE.equals(entity.country()) && entity.kind() == EntityKind.ORGANISATION) {
                var names = List.of(CountryNames.shown(entity));
                var before = preposition(words, place);
                return Optional.of(
                        new Actor(
                                names,
                                List.of(i),
                                List.of(ALLIANCE),
                                place,
                                place,
                                false,
                                false,
                                before));
            }
        }
        return Optional.empty();
    }

    /// "GENEVA — …", "PARIS, Jan. 5 (AFP) - …": where the report was written acts on nobody. The
    /// place of the dash, or -1.
    private static int datelineEnd(Words words) {
        for (int i = 1; i < Math.min(words.size(), 10); i++) {
            var word = words.word(i);
            if (word.equals("—") || word.equals("–") || word.equals("--") || word.equals("-")) {
                return words.isShouted(0) ? i : -1;
            }
        }
        return -1;
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
            boolean apposed = joined == at + 1 && end > joined && !owner && !town;
            groups.add(apposed ? group.calledAlso(single.get(joined)) : group);
            at = apposed ? joined + 1 : joined;
        }
        return groups;
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
                preposition(words, first));
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
                    next.entities().stream().map(entities::get).allMatch(ActorFinder::isOffice)
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
            text.append(i == from.first() || words.tag(i).equals("POS") ? "" : " ");
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
        if (other.first() - one.last() > 9) {
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

    /// The preposition that governs the noun phrase in which `first` stands.
    private static String preposition(Words words, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 9); i--) {
            var tag = words.tag(i);
            if (tag.equals("IN") || tag.equals("TO")) {
                boolean aside = words.word(i - 1).equals("according");
                return aside ? "according" : words.word(i);
            }
            boolean inside =
                    tag.startsWith("NN")
                            || tag.startsWith("JJ")
                            || tag.equals("DT")
                            || tag.equals("CD")
                            || tag.equals("POS")
                            || tag.equals("PRP$")
                            || tag.equals("HYPH");
            if (!inside) {
                return "";
            }
        }
        return "";
    }
}
