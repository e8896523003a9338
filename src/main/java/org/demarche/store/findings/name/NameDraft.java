package org.demarche.store.findings.name;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.store.database.NameKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// An article's names while rules are applied to them: entities keep their places until the end,
/// and one that is gone leaves its place empty.
final class NameDraft {

    private static final double SALIENCE = 0.1; // of each mention of a name that was missed
    private static final double MOST = 0.6;

    private final String text;
    private final int found;
    private final List<@Nullable Entity> entities;
    private final int[] moved;
    private List<Mention> mentions;

    NameDraft(String text, FoundNames names) {
        this.text = text;
        this.found = names.entities().size();
        this.entities = new ArrayList<>(names.entities());
        this.mentions = new ArrayList<>(names.mentions());
        this.moved = new int[found];
        Arrays.setAll(moved, place -> place);
    }

    /// Where an entity is; -1 when the article does not name it.
    int place(EntityName name) {
        for (int i = 0; i < entities.size(); i++) {
            var entity = entities.get(i);
            if (entity != null && CorrectedNames.is(entity, name)) {
                return i;
            }
        }
        return -1;
    }

    /// @param span of the one mention that is meant; null for all
    /// @return whether that changed anything
    boolean ignore(int place, @Nullable Span span) {
        if (place < 0 || (span != null && mentions.stream().noneMatch(at(place, span)))) {
            return false;
        }
        mentions.removeIf(span == null ? of(place) : at(place, span));
        dropIfUnnamed(place, -1);
        return true;
    }

    /// The entity at `place` is called otherwise from now on, or is joined to the one that is
    /// called so.
    boolean same(int place, EntityName to) {
        var entity = Objects.requireNonNull(entities.get(place));
        if (entity.name().equals(to.name()) && entity.kind() == to.kind()) {
            return false;
        }
        int other = place(to);
        if (other < 0 || other == place) {
            entities.set(place, renamed(entity, to));
            move(of(place), place, to.kind());
        } else {
            var known = Objects.requireNonNull(entities.get(other));
            entities.set(other, with(known, names(entity)));
            move(of(place), other, known.kind());
            drop(place, other);
        }
        return true;
    }

    /// What is printed as `words` is taken from the entity at `place` and means `to`.
    boolean apart(int place, String words, @Nullable Span span, EntityName to) {
        var key = NameKey.of(words);
        Predicate<Mention> meant =
                of(place)
                        .and(m -> NameKey.of(m.words()).equals(key))
                        .and(m -> span == null || m.span().equals(span));
        if (mentions.stream().noneMatch(meant) || place(to) == place) {
            return false;
        }
        int other = placeFor(to, words);
        move(meant, other, to.kind());
        if (mentions.stream().noneMatch(of(place).and(m -> NameKey.of(m.words()).equals(key)))) {
            forgetAlias(place, key);
        }
        dropIfUnnamed(place, other);
        return true;
    }

    /// What is printed as `words` means `to`, in place of shorter names that were found in it.
    boolean mark(String words, @Nullable Span span, EntityName to) {
        var spans =
                span == null
                        ? Printed.in(text, words)
                        : Printed.at(text, span, words) ? List.of(span) : List.<Span>of();
        int known = place(to);
        var fresh = spans.stream().filter(s -> isFree(s, known, span != null)).toList();
        if (fresh.isEmpty()) {
            return false;
        }
        int place = placeFor(to, words);
        var covered =
                mentions.stream().filter(m -> fresh.stream().anyMatch(m.span()::overlaps)).toList();
        mentions.removeAll(covered);
        double salience = salience(place, fresh.size());
        fresh.forEach(s -> mentions.add(Mention.in(text, s, to.kind(), place, salience)));
        covered.forEach(m -> dropIfUnnamed(m.entity(), place));
        return true;
    }

    /// Whether a stretch may be marked: nothing longer has it, and it does not mean `place`
    /// already.
    ///
    /// @param insist the reader has pointed at this very stretch
    private boolean isFree(Span span, int place, boolean insist) {
        for (var mention : mentions) {
            var other = mention.span();
            if (other.equals(span) && mention.entity() == place) {
                return false;
            }
            boolean within = other.start() >= span.start() && other.end() <= span.end();
            if (!insist && other.overlaps(span) && !within) {
                return false;
            }
        }
        return true;
    }

    private double salience(int place, int times) {
        return mentions.stream()
                .filter(of(place))
                .mapToDouble(Mention::salience)
                .max()
                .orElse(Math.min(MOST, SALIENCE * times));
    }

    private int placeFor(EntityName name, String words) {
        int place = place(name);
        if (place < 0) {
            entities.add(new Entity(name.name(), name.kind(), List.of(), null, null, null));
            place = entities.size() - 1;
        }
        var entity = Objects.requireNonNull(entities.get(place));
        entities.set(place, with(entity, List.of(Printed.oneLine(words))));
        return place;
    }

    /// A name that the reader gives to somebody else no longer stands for a government.
    private void move(Predicate<Mention> which, int place, EntityKind kind) {
        mentions.replaceAll(m -> which.test(m) ? m.of(place, kind).standingFor(null) : m);
    }

    private void dropIfUnnamed(int place, int heir) {
        if (entities.get(place) != null && mentions.stream().noneMatch(of(place))) {
            drop(place, heir);
        }
    }

    private void drop(int place, int heir) {
        entities.set(place, null);
        for (int i = 0; i < moved.length; i++) {
            moved[i] = moved[i] == place ? heir : moved[i];
        }
    }

    private void forgetAlias(int place, String key) {
        var entity = Objects.requireNonNull(entities.get(place));
        var left = entity.aliases().stream().filter(a -> !NameKey.of(a).equals(key)).toList();
        entities.set(place, aliased(entity, left));
    }

    private static Predicate<Mention> of(int place) {
        return mention -> mention.entity() == place;
    }

    private static Predicate<Mention> at(int place, Span span) {
        return mention -> mention.entity() == place && mention.span().equals(span);
    }

    private static List<String> names(Entity entity) {
        var names = new ArrayList<>(List.of(entity.name()));
        names.addAll(entity.aliases());
        return names;
    }

    private static Entity with(Entity entity, List<String> others) {
        var aliases = new LinkedHashSet<>(entity.aliases());
        aliases.addAll(others);
        aliases.remove(entity.name());
        return aliased(entity, List.copyOf(aliases));
    }

    private static Entity renamed(Entity entity, EntityName to) {
        boolean sameKind = entity.kind() == to.kind();
        var renamed =
                new Entity(
                        to.name(),
                        to.kind(),
                        List.of(),
                        sameKind ? entity.office() : null,
                        entity.country(),
                        null);
        return with(renamed, names(entity));
    }

    private static Entity aliased(Entity e, List<String> aliases) {
        return new Entity(e.name(), e.kind(), aliases, e.office(), e.country(), e.wikidata());
    }

    /// Closes the gaps.
    CorrectedNames.Result result(Set<Long> used) {
        var kept = new ArrayList<Entity>();
        var place = new int[entities.size()];
        for (int i = 0; i < place.length; i++) {
            var entity = entities.get(i);
            place[i] = entity == null ? -1 : kept.size();
            if (entity != null) {
                kept.add(entity);
            }
        }
        mentions = new ArrayList<>(mentions);
        mentions.replaceAll(m -> m.of(place[m.entity()], m.kind()));
        mentions.sort(Comparator.comparing(Mention::span));
        var now = Arrays.stream(moved).map(p -> p < 0 ? -1 : place[p]).toArray();
        return new CorrectedNames.Result(new FoundNames(kept, mentions), now, Set.copyOf(used));
    }
}
