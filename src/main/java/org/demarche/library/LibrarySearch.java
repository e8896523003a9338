package org.demarche.library;

import org.demarche.library.story.StoryMembers;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.CleanText;
import org.demarche.model.finding.Span;
import org.demarche.model.query.FacetCounts;
import org.demarche.model.query.Reason;
import org.demarche.model.query.SearchAnswer;
import org.demarche.model.query.SearchAnswer.Hit;
import org.demarche.model.query.SearchRequest;
import org.demarche.search.ArticleSearcher;
import org.demarche.search.meaning.MeaningException;
import org.demarche.search.meaning.SentenceModel;
import org.demarche.search.near.Meaning;
import org.demarche.search.query.QueryInWords;
import org.demarche.search.query.QueryParser;
import org.demarche.search.query.QueryTree;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// Finds articles by words. Call it from any thread but JavaFX's.
public final class LibrarySearch {

    private final Store store;
    private final ArticleSearcher searcher;

    public LibrarySearch(Store store, ArticleSearcher searcher) {
        this.store = store;
        this.searcher = searcher;
    }

    /// The texts of the articles of `store`, for a searcher that learns from its first answers.
    public static LongFunction<String> texts(Store store) {
        return id -> store.articles().text(id).map(CleanText::text).orElse("");
    }

    /// What questions mean, for a searcher that ranks by it; words must do while the reader has it
    /// switched off, while no article has been read for its meaning, and where the model does not
    /// run.
    public static Meaning meaning(Store store, SentenceModel model) {
        return question -> {
            if (!store.settings().get().byMeaning() || store.meanings().isEmpty()) {
                return null;
            }
            try {
                return model.of(question);
            } catch (MeaningException _) {
                return null; // the reader is told by the job that reads articles
            }
        };
    }

    /// Never fails for what is typed: a half-typed query answers as well as it can.
    public SearchAnswer search(SearchRequest request) {
        var within = within(request);
        if (request.order() == SearchRequest.Order.MEANING) {
            return answer(
                    searcher.searchByMeaning(
                            request.words(), within, request.atMost(), this::marked));
        }
        var found =
                searcher.search(
                        request.words(), within, request.order(), request.atMost(), this::marked);
        return answer(
                request.order() == SearchRequest.Order.SOURCED
                        ? mostSourced(found, request, within)
                        : found);
    }

    /// Puts those whose story most outlets tell before the others.
    private ArticleSearcher.Found mostSourced(
            ArticleSearcher.Found newest, SearchRequest request, long @Nullable [] within) {
        var told = store.stories().outlets().sequencedKeySet();
        var candidates =
                told.stream()
                        .mapToLong(Long::longValue)
                        .filter(id -> within == null || Arrays.binarySearch(within, id) >= 0)
                        .sorted()
                        .toArray();
        var answering = searcher.ids(request.words(), candidates, this::marked);
        var first = told.stream().filter(id -> Arrays.binarySearch(answering, id) >= 0).toList();
        var others =
                newest.articles().stream()
                        .map(ArticleSearcher.FoundArticle::id)
                        .filter(id -> Arrays.binarySearch(answering, id) < 0);
        var articles =
                Stream.concat(first.stream(), others)
                        .limit(request.atMost())
                        .map(id -> new ArticleSearcher.FoundArticle(id, 0))
                        .toList();
        return new ArticleSearcher.Found(
                newest.total(), newest.isExact(), articles, newest.words());
    }

    /// Why each of these articles answers.
    ///
    /// @param loosely as [#searchLoosely] asks
    public Map<Long, List<Reason>> reasons(String words, List<Long> articles, boolean loosely) {
        return searcher.reasons().of(words, articles, loosely);
    }

    /// The ids of all articles that answer, rising; the last word is taken to be whole.
    long[] ids(String words) {
        return searcher.ids(words + " ", null, this::marked);
    }

    /// Whether an article has a mark of the reader's, as the query language names it.
    ///
    /// @param known the articles of the marks that were asked for before; grows
    boolean isMarked(long article, String mark, Map<String, long[]> known) {
        return Arrays.binarySearch(known.computeIfAbsent(mark, this::sorted), article) >= 0;
    }

    private long[] sorted(String mark) {
        return Arrays.stream(marked(mark)).sorted().toArray();
    }

    /// Whether these words set no condition at all, so that every article answers.
    boolean asksNothing(String words) {
        return parsed(words) instanceof QueryTree.Everything;
    }

    /// Whether an article that answers once answers for ever, unless it changes itself.
    boolean isSteady(String words) {
        return isSteady(parsed(words));
    }

    private static boolean isSteady(QueryTree tree) {
        return switch (tree) {
            case QueryTree.Marked _, QueryTree.Published _ -> false;
            case QueryTree.Not(var what) -> isSteady(what);
            case QueryTree.All(var parts) -> parts.stream().allMatch(LibrarySearch::isSteady);
            case QueryTree.Any(var parts) -> parts.stream().allMatch(LibrarySearch::isSteady);
            default -> true;
        };
    }

    private static QueryTree parsed(String words) {
        return QueryParser.parse(words, LocalDate.now(ZoneId.systemDefault()));
    }

    /// How the articles that [#search] finds are spread; not only those that it lists.
    ///
    /// @param most values of each facet
    public FacetCounts facets(SearchRequest request, int most) {
        return searcher.facets(request.words(), within(request), this::marked, most);
    }

    /// The tags of the articles that [#search] finds, those of most articles first.
    public List<FacetCounts.Value> tags(SearchRequest request) {
        var tagged = store.tags().byTag();
        if (tagged.isEmpty()) {
            return List.of();
        }
        var found = searcher.ids(request.words(), within(request), this::marked);
        var counted = new ArrayList<FacetCounts.Value>();
        tagged.forEach(
                (tag, articles) -> {
                    var number =
                            (int)
                                    articles.stream()
                                            .filter(id -> Arrays.binarySearch(found, id) >= 0)
                                            .count();
                    if (number > 0) {
                        counted.add(new FacetCounts.Value(tag, number));
                    }
                });
        counted.sort(Comparator.comparingInt(FacetCounts.Value::articles).reversed());
        return counted;
    }

    /// The ids of the part of the library to look in; null for all of it.
    private long @Nullable [] within(SearchRequest request) {
        return request.filter() instanceof ArticleFilter.All
                ? null
                : store.lists().ids(request.filter());
    }

    /// The same for a question of many plain words, of which not all need occur. What uses the
    /// query language is understood as [#search] does.
    public SearchAnswer searchLoosely(SearchRequest request) {
        return answer(
                searcher.searchLoosely(
                        request.words(),
                        within(request),
                        request.order(),
                        request.atMost(),
                        this::marked));
    }

    private SearchAnswer answer(ArticleSearcher.Found found) {
        var articles = new HashMap<Long, ArticleSummary>();
        store.lists()
                .of(found.articles().stream().map(ArticleSearcher.FoundArticle::id).toList())
                .forEach(a -> articles.put(a.id(), a));
        var hits = new ArrayList<Hit>();
        for (var hit : found.articles()) {
            var article = articles.get(hit.id());
            if (article != null) { // else deleted a moment ago
                hits.add(new Hit(article, hit.score()));
            }
        }
        return new SearchAnswer(found.total(), found.isExact(), hits, found.words());
    }

    /// How what is typed is understood, in one line of plain English without a full stop.
    public static String inWords(String typed) {
        return QueryInWords.of(parsed(typed));
    }

    /// The same query with words that no article has spelt as the library knows them; empty if
    /// there are none, or none that is like them.
    public Optional<String> betterSpelt(String typed) {
        var better = typed;
        for (var slip : searcher.slips(typed + " ")) {
            better = better.replace(slip.typed(), slip.meant());
        }
        return better.equals(typed) ? Optional.empty() : Optional.of(better);
    }

    /// Where the words of a query stand in any text (a title, a lead, a whole article), as the
    /// index understands them: "talks" is found in "talk". In reading order, not overlapping. Cheap
    /// enough for each row of a list.
    public List<Span> hits(String words, String text) {
        return searcher.hits(words, text);
    }

    /// A stretch of at most `length` characters of an article's text around the first hits, with
    /// "…" where it is cut.
    public String snippet(long articleId, String words, int length) {
        return store.articles()
                .text(articleId)
                .map(text -> searcher.snippet(words, text.text(), length))
                .orElse("");
    }

    private long[] marked(String mark) {
        return switch (mark) {
            case "unread" -> store.lists().ids(ArticleFilter.UNREAD);
            case "bookmarked" -> store.lists().ids(ArticleFilter.BOOKMARKED);
            case "read" -> store.lists().ids(ArticleFilter.READ);
            case "noted" -> store.notes().articles("");
            case "has:quote" -> store.lists().ids(ArticleFilter.WITH_QUOTES);
            case "has:event" -> store.lists().ids(ArticleFilter.WITH_EVENTS);
            default -> written(mark);
        };
    }

    private long[] written(String mark) {
        var value = mark.substring(mark.indexOf(':') + 1);
        if (mark.startsWith("note:")) {
            return store.notes().articles(value);
        }
        var begun = value.endsWith("*");
        var name = begun ? value.substring(0, value.length() - 1) : value;
        if (mark.startsWith("story:")) {
            return new StoryMembers(store).of(value);
        }
        return mark.startsWith("tag:") ? store.tags().articles(name, begun) : new long[0];
    }
}
