package org.demarche.library.dossier;

import org.demarche.library.dossier.Dossier.Tie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Counts who is named together with one entity, and with each other.
final class Together {

    private static final int MEMBERS = 11;
    private static final int TIES = 18;

    private final Map<Long, Integer> articles = new HashMap<>();
    private final Collection<List<Long>> named;

    /// @param self is no member
    /// @param named the entities of each article that names it
    Together(long self, Collection<List<Long>> named) {
        this.named = named;
        for (var article : named) {
            for (long id : new HashSet<>(article)) {
                if (id != self) {
                    articles.merge(id, 1, Integer::sum);
                }
            }
        }
    }

    /// Most often first.
    List<Long> members() {
        return articles.entrySet().stream()
                .sorted(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MEMBERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    int articles(long member) {
        return articles.getOrDefault(member, 0);
    }

    /// The closest pairs of members.
    List<Tie> ties() {
        var members = members();
        var counts = new HashMap<Tie, Integer>();
        for (var article : named) {
            var here = new HashSet<>(article);
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    if (here.contains(members.get(i)) && here.contains(members.get(j))) {
                        counts.merge(new Tie(i, j, 0), 1, Integer::sum);
                    }
                }
            }
        }
        var ties = new ArrayList<Tie>();
        counts.forEach((tie, count) -> ties.add(new Tie(tie.one(), tie.other(), count)));
        ties.sort(
                Comparator.comparingInt(Tie::articles)
                        .reversed()
                        .thenComparingInt(Tie::one)
                        .thenComparingInt(Tie::other));
        return List.copyOf(ties.subList(0, Math.min(TIES, ties.size())));
    }
}
