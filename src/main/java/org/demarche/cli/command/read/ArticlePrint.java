package org.demarche.cli.command.read;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.door.Session;
import org.demarche.library.export.article.ArticleExport;
import org.demarche.library.export.article.ArticleForm;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.SearchRequest.Order;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Prints whole articles in a form for other programs, or writes them to a file.
public final class ArticlePrint {

    private static final int MOST = 100_000; // articles

    private final Call call;
    private final Session session;
    private final ArticleForm form;
    private final @Nullable Path out;

    /// @param out null to print them
    public ArticlePrint(Call call, Session session, ArticleForm form, @Nullable Path out) {
        this.call = call;
        this.session = session;
        this.form = form;
        this.out = out;
    }

    /// Those that are bookmarked, the newest first.
    public void bookmarked() throws IOException, CannotDo {
        print("Bookmarks", newest(ArticleFilter.BOOKMARKED));
    }

    /// Those that name an entity, the newest first.
    public void naming(LibraryEntity entity) throws IOException, CannotDo {
        print(entity.entity().name(), newest(new ArticleFilter.Naming(entity.id())));
    }

    /// What a search finds, the newest first.
    public void found(String query) throws IOException, CannotDo {
        var hits = new Queries(session, Order.NEWEST, MOST).typed(query).hits();
        print(query, hits.stream().map(hit -> hit.article().id()).toList());
    }

    private List<Long> newest(ArticleFilter filter) {
        return session.library().newest(filter, MOST).stream().map(ArticleSummary::id).toList();
    }

    private void print(String title, List<Long> articles) throws IOException, CannotDo {
        var export = new ArticleExport(session.library());
        if (out != null) {
            export.write(form, title, articles, out);
            call.console().print(out.toString());
        } else if (form.isText()) {
            export.lines(form, title, articles, call.console()::print);
        } else {
            throw new CannotDo(
                    "A book is no text to be printed. Say where it goes: --out %s.%s, for example."
                            .formatted("articles", form.extension().toLowerCase(Locale.ROOT)));
        }
        if (articles.isEmpty()) {
            call.console().say("There are no such articles.");
        }
    }
}
