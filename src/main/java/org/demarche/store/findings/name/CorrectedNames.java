package org.demarche.store.findings.name;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.KeptRule;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.Within;
import org.demarche.store.database.NameKey;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What becomes of an article's names when the reader's rules are applied to what was found, one
/// rule after another. A pure function: the same findings and rules give the same names, so rules
/// outlive every new analysis and can be taken back by applying those that are left.
final class CorrectedNames {

    private final NameDraft draft;
    private final List<KeptRule> rules;
    private final Set<Long> used = new HashSet<>();

    private CorrectedNames(String text, FoundNames found, List<KeptRule> rules) {
        this.draft = new NameDraft(text, found);
        this.rules = rules;
    }

    /// @param names in which the rules have had their effect
    /// @param moved for the place of each found entity the one that it has now, or -1
    /// @param used the numbers of the rules that have changed something
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    record Result(FoundNames names, int[] moved, Set<Long> used) {}

    /// @param rules those that hold in this article, oldest first
    static Result of(String text, FoundNames found, List<KeptRule> rules) {
        return new CorrectedNames(text, found, rules).apply();
    }

    private Result apply() {
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i).rule();
            var span = rule.within() instanceof Within.Article(_, var one) ? one : null;
            if (apply(rule.deed(), span, i)) {
                used.add(rules.get(i).id());
            }
        }
        return draft.result(used);
    }

    private boolean apply(NameDeed deed, @Nullable Span span, int number) {
        return switch (deed) {
            case NameDeed.Ignore(var entity) -> draft.ignore(draft.place(entity), span);
            case NameDeed.Same(var entity, var with) -> {
                int place = draft.place(entity);
                yield place >= 0 && draft.same(place, latest(with, entity, number));
            }
            case NameDeed.Apart(var entity, var words, var as) -> {
                int place = draft.place(entity);
                yield place >= 0 && draft.apart(place, words, span, latest(as, entity, number));
            }
            case NameDeed.Mark(var words, var as) ->
                    draft.mark(words, span, latest(as, as, number));
        };
    }

    /// What earlier rules have made of the entity that a rule leads to: after "B is C", "A is B"
    /// leads to C. Where they would lead back to where the rule comes from, the rule has the last
    /// word.
    private EntityName latest(EntityName to, EntityName from, int number) {
        var name = to;
        for (int steps = 0; steps < number; steps++) {
            var next = next(name, number);
            if (next == null) {
                return name;
            }
            if (same(next, from)) {
                return to;
            }
            name = next;
        }
        return name;
    }

    /// Where the first of the earlier rules leads from a name; null when none does.
    private @Nullable EntityName next(EntityName name, int number) {
        for (var kept : rules.subList(0, number)) {
            if (kept.rule().deed() instanceof NameDeed.Same(var entity, var with)
                    && same(entity, name)) {
                return with;
            }
        }
        return null;
    }

    private static boolean same(EntityName one, EntityName other) {
        return one.kind() == other.kind()
                && NameKey.of(one.name()).equals(NameKey.of(other.name()));
    }

    static boolean is(Entity entity, EntityName name) {
        return same(EntityName.of(entity), name);
    }
}
