package org.demarche.analysis.name.context;

import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NamedSentence;
import org.demarche.model.finding.EntityKind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Things that are listed together are of one kind: in "the Civic Union, Nova Snaga and the
/// Farmers' Party" all three are bodies.
public final class ListEvidence {

    private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "the", ";");
    private static final int LEAST = 3;

    /// Tells `heard` the kind that the others of its list have, for each name that differs.
    void tell(NamedSentence sentence, BiConsumer<FoundName, EntityKind> heard) {
        var list = new ArrayList<FoundName>();
        for (var name : sentence.names()) {
            if (!list.isEmpty() && !joined(sentence, list.getLast(), name)) {
                tellOne(list, heard);
                list.clear();
            }
            list.add(name);
        }
        tellOne(list, heard);
    }

    private static boolean joined(NamedSentence sentence, FoundName left, FoundName right) {
        int from = sentence.tokenAfter(left);
        int to = sentence.firstToken(right);
        boolean parted = false;
        for (int at = from; at < to; at++) {
            var word = sentence.word(at);
            if (!JOINTS.contains(word)) {
                return false;
            }
            parted |= !word.equals("the");
        }
        return parted && to - from <= 3;
    }

    private static void tellOne(List<FoundName> list, BiConsumer<FoundName, EntityKind> heard) {
        if (list.size() < LEAST) {
            return;
        }
        Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
        list.forEach(n -> kinds.merge(kindOf(n), 1, Integer::sum));
        for (var kind : kinds.entrySet()) {
            if (kind.getValue() >= 2 && kind.getValue() * 3 >= list.size() * 2) {
                list.stream()
                        .filter(n -> n.known() == null && kindOf(n) != kind.getKey())
                        .forEach(n -> heard.accept(n, kind.getKey()));
            }
        }
    }

    /// A country is as good a neighbour of a place as another place.
    private static EntityKind kindOf(FoundName name) {
        return name.is(EntityKind.COUNTRY) ? EntityKind.PLACE : name.kind();
    }
}
