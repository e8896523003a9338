package org.demarche.search.ask;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.demarche.search.ask.known.OtherSpellings;
import org.demarche.search.index.IndexFields;
import org.demarche.search.query.Place;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Language;
import org.demarche.search.words.Readings;
import org.demarche.search.words.WordReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Turns what a reader asks for into what Lucene answers. Words rank, all else only sifts. A part
/// without a word that the index could hold says nothing.
public final class QueryTranslator {

    private final Readings readings;
    private final OtherSpellings spellings;
    private final WordQueries words;
    private final SiftingQueries sifting;
    private final String only;

    /// @param marks asks for the articles that the reader has marked so
    public QueryTranslator(IndexReader reader, Readings readings, Function<String, Query> marks) {
        this(reader, readings, marks, "");
    }

    /// @param only words are looked for in this field; empty for all
    public QueryTranslator(
            IndexReader reader, Readings readings, Function<String, Query> marks, String only) {
        this.only = only;
        this.readings = readings;
        this.spellings = new OtherSpellings(reader, readings);
        this.words = new WordQueries(reader);
        this.sifting = new SiftingQueries(reader, words, spellings, marks);
    }

    /// Every article if nothing is asked.
    public Query query(QueryTree tree) throws IOException {
        var query = of(tree);
        return query == null ? MatchAllDocsQuery.INSTANCE : query;
    }

    private @Nullable Query of(QueryTree tree) throws IOException {
        return switch (tree) {
            case QueryTree.Everything() -> null;
            case QueryTree.Word(var place, var text, var open) -> {
                var meant = spellings.meant(text, open);
                yield in(place, field -> words.word(field, meant));
            }
            case QueryTree.Start(var place, var text) -> {
                var start = WordReader.words(Language.NONE, text);
                yield in(place, field -> words.start(field, start));
            }
            case QueryTree.Slip slip -> slip(slip);
            case QueryTree.Phrase phrase -> phrase(phrase);
            case QueryTree.Not _ -> all(List.of(tree));
            case QueryTree.All(var parts) -> all(parts);
            case QueryTree.Any(var parts) -> any(parts);
            case QueryTree.Named _,
                    QueryTree.OfCountry _,
                    QueryTree.Between _,
                    QueryTree.WithEvent _,
                    QueryTree.OfOwner _,
                    QueryTree.InLanguage _,
                    QueryTree.Marked _,
                    QueryTree.Published _ ->
                    sifting.of(tree);
        };
    }

    private @Nullable Query slip(QueryTree.Slip slip) throws IOException {
        var forms = WordReader.words(Language.NONE, slip.text());
        return forms.size() == 1
                ? in(
                        slip.place(),
                        field -> words.slip(field, forms.getFirst().written(), slip.edits()))
                : of(new QueryTree.Word(slip.place(), slip.text(), false));
    }

    private @Nullable Query phrase(QueryTree.Phrase phrase) throws IOException {
        var near = phrase.reach() > 0;
        var either = new ArrayList<Query>();
        for (var forms : readings.of(phrase.text())) {
            if (!forms.isEmpty()) {
                var query =
                        in(
                                phrase.place(),
                                field ->
                                        words.phrase(
                                                field, forms, phrase.reach(), phrase.open(), near));
                if (query != null && !either.contains(query)) {
                    either.add(query);
                }
            }
        }
        return WordQueries.any(either);
    }

    private @Nullable Query any(List<QueryTree> parts) throws IOException {
        var either = new ArrayList<Query>();
        for (var part : parts) {
            var query = of(part);
            if (query != null) {
                either.add(query);
            }
        }
        return WordQueries.any(either);
    }

    private @Nullable Query all(List<QueryTree> parts) throws IOException {
        var all = new BooleanQuery.Builder();
        var insists = parts.stream().anyMatch(p -> !isCommon(p) && !sifts(p) && !isBarelyBegun(p));
        var positive = false;
        var said = false;
        for (var part : parts) {
            if (insists && isCommon(part)) {
                continue; // it is in nearly every article: asking costs much and tells nothing
            }
            var query = of(part instanceof QueryTree.Not(var what) ? whole(what) : part);
            if (query != null) {
                var occur = positive && isBarelyBegun(part) ? Occur.SHOULD : occur(part);
                all.add(query, occur);
                said = true;
                positive |= occur == Occur.MUST || occur == Occur.FILTER;
            }
        }
        if (said && !positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return said ? all.build() : null;
    }

    /// What is left out while a word is still being typed is that word, not all longer ones too.
    private static QueryTree whole(QueryTree leftOut) {
        return leftOut instanceof QueryTree.Word(var place, var text, _)
                ? new QueryTree.Word(place, text, false)
                : leftOut;
    }

    private static Occur occur(QueryTree part) {
        if (part instanceof QueryTree.Not) {
            return Occur.MUST_NOT;
        }
        return sifts(part) ? Occur.FILTER : Occur.MUST;
    }

    /// Also a word still being typed: should it become another, the next letter tells.
    private boolean isCommon(QueryTree part) {
        return part instanceof QueryTree.Word(var place, var text, _)
                && place == Place.ANYWHERE
                && readings.isCommon(text, false);
    }

    /// A single letter after other words: it puts articles that have it as a word before others,
    /// and leaves none out.
    private static boolean isBarelyBegun(QueryTree part) {
        return part instanceof QueryTree.Word(_, var text, var open)
                && open
                && WordQueries.isOneLetter(text);
    }

    /// Whether it is a condition, which leaves articles out and ranks none.
    public static boolean sifts(QueryTree part) {
        return switch (part) {
            case QueryTree.Named _,
                    QueryTree.OfCountry _,
                    QueryTree.Between _,
                    QueryTree.WithEvent _,
                    QueryTree.OfOwner _,
                    QueryTree.InLanguage _,
                    QueryTree.Marked _,
                    QueryTree.Published _,
                    QueryTree.Not _ ->
                    true;
            case QueryTree.Any(var parts) -> parts.stream().allMatch(QueryTranslator::sifts);
            case QueryTree.All(var parts) -> parts.stream().allMatch(QueryTranslator::sifts);
            case QueryTree.Everything _,
                    QueryTree.Word _,
                    QueryTree.Start _,
                    QueryTree.Slip _,
                    QueryTree.Phrase _ ->
                    false;
        };
    }

    /// Asks one field.
    @FunctionalInterface
    private interface Asking {
        @Nullable Query of(String field) throws IOException;
    }

    private record Weighted(String field, float weight) {}

    private @Nullable Query in(Place place, Asking asking) throws IOException {
        var either = new ArrayList<Query>();
        for (var weighted : fields(place)) {
            var query = asking.of(weighted.field());
            if (query != null) {
                either.add(
                        weighted.weight() == 1 ? query : new BoostQuery(query, weighted.weight()));
            }
        }
        return WordQueries.any(either);
    }

    private List<Weighted> fields(Place place) {
        if (!only.isEmpty()) {
            return List.of(new Weighted(only, 1));
        }
        return switch (place) {
            case ANYWHERE ->
                    List.of(
                            new Weighted(IndexFields.TITLE, Ranking.TITLE),
                            new Weighted(IndexFields.TEXT, Ranking.TEXT),
                            new Weighted(IndexFields.NAMES, Ranking.NAMES));
            case TITLE -> List.of(new Weighted(IndexFields.TITLE, 1));
            case SOURCE -> List.of(new Weighted(IndexFields.SOURCE, 1));
            case AUTHOR -> List.of(new Weighted(IndexFields.AUTHOR, 1));
            case SAID -> List.of(new Weighted(IndexFields.SAID, 1));
        };
    }
}
