package org.demarche.cli.command.intake;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.command.naming.DossierPrint;
import org.demarche.cli.command.naming.RuleList;
import org.demarche.cli.command.read.ArticlePrint;
import org.demarche.cli.door.Session;
import org.demarche.library.export.article.ArticleForm;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `export`: hands what is the reader's to another program.
@Command(
        name = "export",
        description =
                "Prints bookmarks, what a search finds, all about one name, the feeds, or what you"
                        + " have said of names, for other programs.")
public final class ExportCommand implements Callable<Integer> {

    private final Call call;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    /// One of these is asked for.
    static final class What {
        @Option(names = "--bookmarks", required = true, description = "The bookmarked articles.")
        private boolean bookmarks;

        @Option(
                names = "--query",
                required = true,
                paramLabel = "QUERY",
                description = "The articles that a search finds, the newest first.")
        private @Nullable String query;

        @Option(
                names = "--dossier",
                required = true,
                paramLabel = "NAME",
                description =
                        "All about one name as markdown, html or json; in the other forms the"
                                + " articles that name it.")
        private @Nullable String dossier;

        @Option(names = "--opml", required = true, description = "The feeds, as OPML 2.0.")
        private boolean opml;

        @Option(
                names = "--rules",
                required = true,
                description = "What you have said of names, as JSON Lines.")
        private boolean rules;
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ArticleForm form = ArticleForm.MARKDOWN;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write articles to; an epub needs one.")
    private @Nullable Path out;

    public ExportCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException, CannotDo {
        try (var session = call.open()) {
            if (what.rules) {
                new RuleList(session.library()).json().forEach(call.console()::print);
            } else if (what.opml) {
                session.intake().feedList().lines().forEach(call.console()::print);
            } else if (what.dossier != null) {
                dossier(session, what.dossier);
            } else if (what.query != null) {
                articles(session).found(what.query);
            } else if (what.bookmarks) {
                articles(session).bookmarked();
            }
            return 0;
        }
    }

    private void dossier(Session session, String name) throws IOException, CannotDo {
        var print = new DossierPrint(call, session);
        var whole = DossierPrint.Form.of(form);
        if (whole == null || out != null) {
            articles(session).naming(print.named(name));
        } else {
            print.print(name, whole, true);
        }
    }

    private ArticlePrint articles(Session session) {
        return new ArticlePrint(call, session, form, out);
    }
}
