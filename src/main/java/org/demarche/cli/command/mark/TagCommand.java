package org.demarche.cli.command.mark;

import org.demarche.cli.call.ArticleIds;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.DoneShape;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;

/// `tag`: files articles under a word, or lists the words.
@Command(
        name = "tag",
        description =
                "Files articles under a word; --remove takes it back. Without any, lists tags.")
public final class TagCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TAG", description = "The word.")
    private String tag = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ID",
            description = "As 'import' and 'search' print it.")
    private List<String> ids = List.of();

    @Option(names = "--remove", description = "Take the tag off.")
    private boolean remove;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    public TagCommand(Call call) {
        this.call = call;
    }

    /// When one id is wrong nothing is changed.
    @Override
    public Integer call() throws IOException, CannotDo {
        if (!tag.isEmpty() && (tag.isBlank() || ids.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name a tag, and the ids of the articles to file under it.");
        }
        try (var session = call.open()) {
            if (tag.isEmpty()) {
                session.library()
                        .tags()
                        .forEach(
                                (name, number) ->
                                        call.console()
                                                .print(
                                                        call.json()
                                                                ? JsonLine.of(
                                                                        DoneShape.tag(name, number))
                                                                : "%6d  %s"
                                                                        .formatted(number, name)));
                return 0;
            }
            var known = new ArticleIds(session.library());
            var numbers = new LinkedHashMap<String, Long>();
            for (var id : ids) {
                numbers.put(id, known.number(id));
            }
            numbers.forEach(
                    (id, number) -> {
                        if (remove) {
                            session.library().untag(number, tag);
                        } else {
                            session.library().tag(number, tag);
                        }
                        var tags = session.library().tags(number);
                        call.console()
                                .print(
                                        call.json()
                                                ? JsonLine.of(DoneShape.tagged(id, tags))
                                                : id + "  " + String.join(", ", tags));
                    });
            return 0;
        }
    }
}
