package org.demarche.cli.command.mark;

import org.demarche.cli.call.ArticleIds;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.DoneShape;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;

/// `bookmark`: sets or takes away the star.
@Command(name = "bookmark", description = "Bookmarks articles; --remove takes it back.")
public final class BookmarkCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "As 'import' and 'search' print it.")
    private List<String> ids = List.of();

    @Option(names = "--remove", description = "Take the bookmarks away.")
    private boolean remove;

    public BookmarkCommand(Call call) {
        this.call = call;
    }

    /// When one id is wrong nothing is changed.
    @Override
    public Integer call() throws IOException, CannotDo {
        try (var session = call.open()) {
            var known = new ArticleIds(session.library());
            var numbers = new LinkedHashMap<String, Long>();
            for (var id : ids) {
                numbers.put(id, known.number(id));
            }
            numbers.forEach(
                    (id, number) -> {
                        session.library().bookmark(number, !remove);
                        call.console()
                                .print(
                                        call.json()
                                                ? JsonLine.of(DoneShape.bookmarked(id, !remove))
                                                : (remove ? "☆ " : "★ ") + id);
                    });
            return 0;
        }
    }
}
