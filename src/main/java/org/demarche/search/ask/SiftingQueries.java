package org.demarche.search.ask;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Spelling;
import org.demarche.search.ask.known.CountryNames;
import org.demarche.search.ask.known.OtherSpellings;
import org.demarche.search.index.CountryTerms;
import org.demarche.search.index.IndexFields;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Language;
import org.demarche.search.words.WordReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Asks for what an article either has or has not: names, countries, events, days, marks.
final class SiftingQueries {

    /// `Sergei Lavrov` is also found as "Sergei Viktorovich Lavrov" and "Lavrov, Sergei".
    private static final int WITHIN_NAME = 2;

    private final IndexReader reader;
    private final WordQueries words;
    private final OtherSpellings spellings;
    private final Function<String, Query> marks;

    SiftingQueries(
            IndexReader reader,
            WordQueries words,
            OtherSpellings spellings,
            Function<String, Query> marks) {
        this.reader = reader;
        this.words = words;
        this.spellings = spellings;
        this.marks = marks;
    }

    @Nullable Query of(QueryTree tree) throws IOException {
        return switch (tree) {
            case QueryTree.Named(var kind, var name, var open) ->
                    kind == EntityKind.PERSON
                            ? person(name, open)
                            : named(IndexFields.names(kind), name, open);
            case QueryTree.OfCountry(var name, var open) -> country(name, open);
            case QueryTree.Between(var one, var other) -> between(one, other);
            case QueryTree.WithEvent(var kind, var open) ->
                    open
                            ? new PrefixQuery(new Term(IndexFields.EVENT, kind))
                            : new TermQuery(new Term(IndexFields.EVENT, kind));
            case QueryTree.OfOwner(var owner, var open) ->
                    open
                            ? new PrefixQuery(new Term(IndexFields.OWNER, owner))
                            : new TermQuery(new Term(IndexFields.OWNER, owner));
            case QueryTree.InLanguage(var code) ->
                    new TermQuery(new Term(IndexFields.LANGUAGE, IndexFields.language(code)));
            case QueryTree.Marked(var mark) -> marks.apply(mark);
            case QueryTree.Published(var from, var to) ->
                    LongPoint.newRangeQuery(
                            IndexFields.DAY,
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            to == null ? Long.MAX_VALUE : to.toEpochDay());
            case QueryTree.Everything _,
                    QueryTree.Word _,
                    QueryTree.Start _,
                    QueryTree.Slip _,
                    QueryTree.Phrase _,
                    QueryTree.Not _,
                    QueryTree.All _,
                    QueryTree.Any _ ->
                    null;
        };
    }

    /// A person under whichever spelling: as typed, or as names of that sound are compared.
    private @Nullable Query person(String name, boolean open) throws IOException {
        var either = new ArrayList<Query>();
        var typed = named(IndexFields.names(EntityKind.PERSON), name, open);
        var spelled = named(IndexFields.SPELLED, Spelling.of(name), false);
        if (typed != null) {
            either.add(typed);
        }
        if (spelled != null) {
            either.add(spelled);
        }
        return WordQueries.any(either);
    }

    private @Nullable Query named(String field, String name, boolean open) throws IOException {
        var forms = WordReader.words(Language.NONE, name);
        return switch (forms.size()) {
            case 0 -> null;
            case 1 -> words.word(field, spellings.meant(name, open));
            default -> words.phrase(field, forms, WITHIN_NAME, open, false);
        };
    }

    /// By code, or by a name that the analysis gave to a country without a code.
    private Query country(String name, boolean open) throws IOException {
        var either = new ArrayList<Query>();
        either.add(terms(IndexFields.COUNTRY, CountryNames.codes(reader, name, open)));
        for (var kind : List.of(EntityKind.COUNTRY, EntityKind.NATIONALITY)) {
            var named = named(IndexFields.names(kind), name, open);
            if (named != null) {
                either.add(named);
            }
        }
        return Objects.requireNonNull(WordQueries.any(either));
    }

    private Query between(String one, String other) throws IOException {
        var ones = CountryNames.codes(reader, one, false);
        var others = CountryNames.codes(reader, other, true);
        var pairs =
                ones.stream()
                        .flatMap(a -> others.stream().map(b -> CountryTerms.pair(a, b)))
                        .toList();
        var both =
                new BooleanQuery.Builder()
                        .add(terms(IndexFields.EVENT_COUNTRY, ones), Occur.FILTER)
                        .add(terms(IndexFields.EVENT_COUNTRY, others), Occur.FILTER)
                        .build();
        return new BooleanQuery.Builder()
                .add(terms(IndexFields.EVENT_PAIR, Set.copyOf(pairs)), Occur.SHOULD)
                .add(both, Occur.SHOULD)
                .build();
    }

    private static Query terms(String field, Set<String> codes) {
        return new TermInSetQuery(field, codes.stream().map(BytesRef::new).toList());
    }
}
