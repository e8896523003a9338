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
import java.util.List;
import java.util.concurrent.Callable;

/// `note`: writes or prints the reader's note to an article.
@Command(
        name = "note",
        description =
                "Writes a note to an article; without words prints it; --remove takes it away.")
public final class NoteCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(index = "0", paramLabel = "ID", description = "As 'import' and 'search' print it.")
    private String id = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WORDS", description = "The note.")
    private List<String> words = List.of();

    @Option(names = "--remove", description = "Take the note away.")
    private boolean remove;

    public NoteCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException, CannotDo {
        try (var session = call.open()) {
            var number = new ArticleIds(session.library()).number(id);
            if (remove) {
                session.library().note(number, "");
            } else if (!words.isEmpty()) {
                session.library().note(number, String.join(" ", words));
            }
            var note = session.library().note(number).orElse("");
            if (call.json()) {
                call.console().print(JsonLine.of(DoneShape.noted(id, note)));
            } else if (!note.isEmpty()) {
                call.console().print(note);
            } else {
                call.console().say("Article %s has no note.".formatted(id));
            }
            return 0;
        }
    }
}
