package org.demarche.cli.command.naming;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.door.Session;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.DossierShape;
import org.demarche.library.dossier.Dossier;
import org.demarche.library.dossier.DossierHtml;
import org.demarche.library.dossier.DossierMarkdown;
import org.demarche.library.export.article.ArticleForm;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.LibraryEntity;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the entity that a name means and prints its dossier.
public final class DossierPrint {

    /// The forms in which a dossier is printed.
    public enum Form {
        MARKDOWN,
        HTML,
        JSON;

        /// The same form of a dossier; null when a dossier has no such form.
        public static @Nullable Form of(ArticleForm form) {
            return switch (form) {
                case MARKDOWN -> MARKDOWN;
                case HTML -> HTML;
                case JSON -> JSON;
                case EPUB, CSV, RIS, BIBTEX -> null;
            };
        }
    }

    private final Call call;
    private final Session session;

    public DossierPrint(Call call, Session session) {
        this.call = call;
        this.session = session;
    }

    /// @param name any part of a name or alias; the best known entity is meant
    public void print(String name, Form form, boolean analyse) throws CannotDo {
        if (analyse) {
            new AnalysisFirst(session, call.console()).everything();
        }
        var dossier = session.library().dossiers().of(named(name).id());
        if (dossier.isEmpty()) {
            throw nobody(name);
        }
        lines(dossier.get(), form).forEach(call.console()::print);
    }

    /// The entity that is meant; who else might be is said on the side.
    public LibraryEntity named(String name) throws CannotDo {
        var found = session.entities().named(name);
        var meant =
                found.stream()
                        .filter(e -> isExactly(e, name))
                        .findFirst()
                        .or(() -> found.stream().findFirst());
        if (meant.isEmpty()) {
            throw nobody(name);
        }
        sayOthers(found, meant.get());
        return meant.get();
    }

    private static CannotDo nobody(String name) {
        return new CannotDo(
                "No article names “%s”. 'demarche entities' lists who is named.".formatted(name));
    }

    private static boolean isExactly(LibraryEntity entity, String name) {
        return entity.entity().name().equalsIgnoreCase(name.strip());
    }

    private void sayOthers(List<LibraryEntity> found, LibraryEntity meant) {
        var others =
                found.stream()
                        .filter(e -> e.id() != meant.id())
                        .limit(5)
                        .map(e -> e.entity().name())
                        .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            call.console().say("Also known by this name: " + others + ".");
        }
    }

    private List<String> lines(Dossier dossier, Form form) {
        return switch (form) {
            case MARKDOWN -> DossierMarkdown.lines(dossier);
            case HTML -> DossierHtml.lines(dossier);
            case JSON ->
                    List.of(
                            JsonLine.of(
                                    DossierShape.of(
                                            dossier,
                                            session.library().givenIds(articles(dossier)))));
        };
    }

    private static List<Long> articles(Dossier dossier) {
        var ids = new ArrayList<>(dossier.articles().stream().map(ArticleSummary::id).toList());
        dossier.quotes().forEach(quote -> ids.add(quote.told().article()));
        dossier.events().forEach(event -> ids.add(event.articleId()));
        return ids.stream().distinct().toList();
    }
}
