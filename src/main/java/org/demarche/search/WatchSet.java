package org.demarche.search;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.demarche.search.ask.CutQuery;
import org.demarche.search.ask.QueryTranslator;
import org.demarche.search.index.ArticleDocument;
import org.demarche.search.index.IndexFields;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.query.QueryTree;
import org.demarche.search.watch.Shelf;
import org.demarche.search.words.Language;
import org.demarche.search.words.Readings;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Saved searches that wait for articles: says which of thousands an arriving article answers,
/// without asking the others. What an article answers here, a search for the same words finds.
///
/// Any thread may call; one call at a time is served.
public final class WatchSet {

    /// Saved searches are kept translated for so many languages of articles.
    private static final int LANGUAGES = 4;

    private static final String NOTHING_ASKED =
            "This watch asks for nothing yet, so that every article would answer it. Give it a"
                    + " word, a name or a field.";

    private final ArticleIndex index;
    private final Map<Long, String> watches = new TreeMap<>();
    private final Map<Language, Translated> translated = new LinkedHashMap<>(8, 0.75f, true);

    /// @param day that "yesterday" was counted from
    /// @param marks what is asked of the reader's own marks
    /// @param broken what is wrong, by the number of the saved search
    private record Translated(
            LocalDate day, Shelf shelf, Set<String> marks, Map<Long, String> broken) {}

    /// @param index tells which words are rare, and what the library calls its countries
    public WatchSet(ArticleIndex index) {
        this.index = index;
    }

    /// What an article came to.
    ///
    /// @param ids of the saved searches that it answers, rising
    /// @param broken what is wrong with those that could not be asked, in a sentence, by their
    ///   numbers
    public record Matched(List<Long> ids, Map<Long, String> broken) {

        public Matched {
            ids = List.copyOf(ids);
            broken = Map.copyOf(broken);
        }
    }

    /// Waits for articles that answer `typed`, in place of what `id` asked before.
    ///
    /// @return what is wrong with it, in a sentence; it then waits for nothing, and is named as
    ///   broken by [#match]
    public synchronized Optional<String> put(long id, String typed) {
        remove(id);
        watches.put(id, typed);
        translated.replaceAll(
                (language, ready) -> {
                    index.ask(
                            searcher -> {
                                lay(ready, id, typed, searcher, language);
                                return ready;
                            });
                    return ready;
                });
        return Optional.ofNullable(asksNothing(typed) ? NOTHING_ASKED : null);
    }

    /// All at once, in place of those before.
    public synchronized void putAll(Map<Long, String> typed) {
        watches.clear();
        watches.putAll(typed);
        translated.clear();
    }

    public synchronized void remove(long id) {
        watches.remove(id);
        for (var ready : translated.values()) {
            ready.shelf().remove(id);
            ready.broken().remove(id);
        }
    }

    /// @param marked whether the reader has marked this article so; asked for marks that some saved
    ///   search names, as in [QueryTree.Marked]
    public synchronized Matched match(IndexedArticle article, Predicate<String> marked) {
        var language = Language.of(article.language());
        var ready = translated(language);
        var broken = new HashMap<>(ready.broken());
        try {
            var ids =
                    ready.shelf()
                            .answeredBy(
                                    searcher(article, ready.marks(), marked),
                                    (id, problem) -> broken.put(id, failed(problem)));
            return new Matched(ids.stream().sorted().toList(), broken);
        } catch (IOException e) {
            throw new IllegalStateException("An index in memory could not be read.", e);
        }
    }

    private static boolean asksNothing(String typed) {
        return parsed(typed, today()) instanceof QueryTree.Everything;
    }

    /// A saved search is whole: its last word does not go on.
    private static QueryTree parsed(String typed, LocalDate day) {
        return CutQuery.parse(typed + " ", day);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private Translated translated(Language language) {
        var day = today();
        var known = translated.get(language);
        if (known != null && known.day().equals(day)) {
            return known;
        }
        var ready = new Translated(day, new Shelf(), new HashSet<>(), new HashMap<>());
        index.ask(
                searcher -> {
                    watches.forEach((id, typed) -> lay(ready, id, typed, searcher, language));
                    return ready;
                });
        translated.put(language, ready);
        if (translated.size() > LANGUAGES) {
            translated.remove(translated.keySet().iterator().next());
        }
        return ready;
    }

    private static void lay(
            Translated ready, long id, String typed, IndexSearcher library, Language language) {
        try {
            var translator =
                    new QueryTranslator(
                            library.getIndexReader(),
                            new Readings(List.of(language)),
                            mark -> {
                                ready.marks().add(mark);
                                return new TermQuery(new Term(IndexFields.MARK, mark));
                            });
            var query = translator.query(parsed(typed, ready.day()));
            if (query instanceof MatchAllDocsQuery) {
                ready.broken().put(id, NOTHING_ASKED);
            } else {
                ready.shelf().put(id, query, library.getIndexReader());
            }
        } catch (RuntimeException | IOException e) {
            ready.broken().put(id, failed(e));
        }
    }

    private static String failed(Exception e) {
        return "This watch could not be asked (%s). Make its search shorter or plainer."
                .formatted(e);
    }

    private static IndexSearcher searcher(
            IndexedArticle article, Collection<String> marks, Predicate<String> marked) {
        var document = ArticleDocument.of(article);
        marks.stream()
                .filter(marked)
                .forEach(
                        mark ->
                                document.add(
                                        new StringField(IndexFields.MARK, mark, Field.Store.NO)));
        return MemoryIndex.fromDocument(document, Language.NONE.analyzer()).createSearcher();
    }
}
