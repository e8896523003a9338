package org.demarche.cli.command.read;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.Call;
import org.demarche.cli.door.Session;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.LibraryEntityShape;
import org.demarche.cli.print.Table;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.SearchRequest.Order;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `entities`: whom and what the library, or a search of it, speaks of.
@Command(
        name = "entities",
        description = "Lists the people, countries, bodies, treaties that are named most.")
public final class EntitiesCommand implements Callable<Integer> {

    private static final int ALL = 100_000;
    private static final int SEARCHED = 1_000; // articles of a query that are looked into

    private final Call call;

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Only those named in the articles that a search finds.")
    private @Nullable String query;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only of this kind; may be repeated: ${COMPLETION-CANDIDATES}.")
    private Set<EntityKind> kinds = Set.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 100;

    @Option(names = "--no-analyse", description = "Do not analyse first what lacks it.")
    private boolean noAnalyse;

    public EntitiesCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        try (var session = call.open()) {
            if (!noAnalyse) {
                new AnalysisFirst(session, call.console()).everything();
            }
            var found =
                    (query == null
                                    ? session.entities().mostNamed(kinds.isEmpty() ? limit : ALL)
                                    : named(session, query))
                            .stream()
                                    .filter(e -> kinds.isEmpty() || kinds.contains(kind(e)))
                                    .limit(limit)
                                    .toList();
            print(found);
            return 0;
        }
    }

    private static EntityKind kind(LibraryEntity entity) {
        return entity.entity().kind();
    }

    private static List<LibraryEntity> named(Session session, String query) {
        var answer = new Queries(session, Order.RELEVANCE, SEARCHED).typed(query);
        return NamedTogether.in(
                session,
                answer.hits().stream().map(hit -> hit.article().id()).collect(Collectors.toList()));
    }

    private void print(List<LibraryEntity> found) {
        if (call.json()) {
            found.forEach(e -> call.console().print(JsonLine.of(LibraryEntityShape.of(e))));
            return;
        }
        if (found.isEmpty()) {
            call.console().say("No names were found.");
            return;
        }
        var table = new Table("Name", "Kind", "Articles", "Times", "Country", "Also");
        for (var entity : found) {
            var country = entity.entity().country();
            table.row(
                    entity.entity().name(),
                    kind(entity).name().toLowerCase(Locale.ROOT),
                    Integer.toString(entity.articles()),
                    Integer.toString(entity.mentions()),
                    country == null ? "" : country,
                    String.join(", ", entity.entity().aliases()));
        }
        table.lines(call.console().width()).forEach(call.console()::print);
    }
}
