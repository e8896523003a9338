package org.demarche.ui.articles.row;

import org.demarche.library.LibrarySearch;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.finding.Span;
import org.demarche.ui.Background;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What a row shows of an article's text: its first words, or, in a search, the words around the
/// hits. Found off the screen, and remembered for as long as the row may come back into view.
public final class Excerpts {

    private static final int REMEMBERED = 600;
    private static final int LENGTH = 220; // characters, three lines of a wide list

    private final LibrarySearch search;
    private final Background background;
    private final BooleanSupplier loosely;
    private final Map<Key, Excerpt> known = new LinkedHashMap<>(64, 0.75f, true);

    /// For lists whose words all occur.
    public Excerpts(LibrarySearch search, Background background) {
        this(search, background, () -> false);
    }

    /// @param loosely whether the list shows what is said in other words too
    public Excerpts(LibrarySearch search, Background background, BooleanSupplier loosely) {
        this.search = search;
        this.background = background;
        this.loosely = loosely;
    }

    /// Says why rows are found.
    public WhyTip why() {
        return new WhyTip(search, background, loosely);
    }

    /// @param titleHits stretches of the title to mark
    /// @param hits stretches of `words` to mark
    public record Excerpt(List<Span> titleHits, String words, List<Span> hits) {

        static Excerpt plain(ArticleSummary article) {
            return new Excerpt(List.of(), article.lead(), List.of());
        }
    }

    private record Key(long article, String query) {}

    /// Shows the excerpt at once if it is known, else the article's first words, and the excerpt
    /// when it is found.
    ///
    /// @param query blank while nothing is searched for
    public void show(ArticleSummary article, String query, Consumer<Excerpt> show) {
        var key = new Key(article.id(), query);
        var excerpt = known.get(key);
        if (excerpt != null || query.isBlank()) {
            show.accept(excerpt == null ? Excerpt.plain(article) : excerpt);
            return;
        }
        show.accept(Excerpt.plain(article));
        background.ask(
                () -> find(article, query),
                found -> {
                    remember(key, found);
                    show.accept(found);
                });
    }

    private Excerpt find(ArticleSummary article, String query) {
        var words = search.snippet(article.id(), query, LENGTH).strip().replace('\n', ' ');
        return words.isEmpty()
                ? new Excerpt(
                        search.hits(query, article.title()),
                        article.lead(),
                        search.hits(query, article.lead()))
                : new Excerpt(
                        search.hits(query, article.title()), words, search.hits(query, words));
    }

    private void remember(Key key, Excerpt excerpt) {
        known.put(key, excerpt);
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
