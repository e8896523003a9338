package org.demarche.cli.command.read;

import org.demarche.cli.door.Session;
import org.demarche.model.finding.Analysis;
import org.demarche.model.query.LibraryEntity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts who is named in some of the library's articles.
final class NamedTogether {

    private record Count(LibraryEntity entity, int articles, int mentions) {

        Count plus(int more) {
            return new Count(entity, articles + 1, mentions + more);
        }

        LibraryEntity result() {
            return new LibraryEntity(entity.id(), entity.entity(), articles, mentions);
        }
    }

    /// With the counts of these articles alone; those named in most of them first.
    static List<LibraryEntity> in(Session session, List<Long> articles) {
        var counts = new HashMap<Long, Count>();
        for (long id : articles) {
            session.library().article(id).ifPresent(a -> count(session, a.analysis(), counts));
        }
        return counts.values().stream()
                .map(Count::result)
                .sorted(
                        Comparator.comparingInt(LibraryEntity::articles)
                                .thenComparingInt(LibraryEntity::mentions)
                                .reversed()
                                .thenComparing(entity -> entity.entity().name()))
                .toList();
    }

    private static void count(
            Session session,
            @org.jspecify.annotations.Nullable Analysis analysis,
            Map<Long, Count> counts) {
        if (analysis == null) {
            return;
        }
        var mentions = new int[analysis.entities().size()];
        analysis.mentions().forEach(mention -> mentions[mention.entity()]++);
        for (int i = 0; i < mentions.length; i++) {
            int times = mentions[i];
            session.entities()
                    .find(analysis.entities().get(i))
                    .ifPresent(
                            known ->
                                    counts.put(
                                            known.id(),
                                            counts.getOrDefault(known.id(), new Count(known, 0, 0))
                                                    .plus(times)));
        }
    }

    private NamedTogether() {}
}
