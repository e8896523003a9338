package org.demarche.analysis.gazetteer;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells news agencies, papers, broadcasters and platforms from bodies that act: "(CNN) Chad has…",
/// "…, a minister told Reuters". Their names are those of `news-outlets.txt`.
public final class NewsOutlets {

    /// Those of the program's list, which is read once.
    public static final NewsOutlets KNOWN = new NewsOutlets();

    private static final String ENDS = "ends:";

    private final Set<String> names = new HashSet<>();
    private final Set<String> ends = new HashSet<>();

    private NewsOutlets() {
        for (var line : WordList.lines("news-outlets.txt")) {
            if (line.startsWith(ENDS)) {
                ends.addAll(List.of(line.substring(ENDS.length()).strip().split(" ", -1)));
            } else {
                names.add(line);
            }
        }
    }

    public boolean holds(Entity entity) {
        return entity.kind() == EntityKind.ORGANISATION
                && Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .anyMatch(this::isOutlet);
    }

    private boolean isOutlet(String name) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return names.contains(name)
                || name.matches(".+-(?:TV|News|Radio)")
                || (!last.equals(name) && ends.contains(last));
    }
}
