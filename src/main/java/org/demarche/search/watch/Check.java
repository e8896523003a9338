package org.demarche.search.watch;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// A query as something to look up in one article: most of it needs the article's terms only, which
/// is hundreds of times quicker than a search.
sealed interface Check {

    /// @param terms numbers in the [Vocabulary]
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record OneOf(int... terms) implements Check {}

    /// @param needed lists of which each must have a term in the article, or the phrase is not
    ///   there
    record Phrase(List<OneOf> needed, Query query) implements Check {}

    record Beginning(Term start) implements Check {}

    record All(List<Check> musts, List<Check> nots, List<Check> shoulds, int least)
            implements Check {}

    /// What only Lucene can tell: days, spellings.
    record Asked(Query query) implements Check {}

    static Check of(Query query, Vocabulary words) throws IOException {
        return switch (query) {
            case BoostQuery boost -> of(boost.getQuery(), words);
            case TermQuery term -> new OneOf(words.number(term.getTerm()));
            case SynonymQuery any -> new OneOf(words.numbers(any.getTerms()));
            case TermInSetQuery any -> new OneOf(words.numbers(terms(any)));
            case PrefixQuery start -> new Beginning(start.getPrefix());
            case MultiPhraseQuery phrase ->
                    new Phrase(
                            Stream.of(phrase.getTermArrays())
                                    .map(place -> new OneOf(words.numbers(List.of(place))))
                                    .toList(),
                            phrase);
            case BooleanQuery all -> of(all, words);
            default -> new Asked(query);
        };
    }

    /// With nothing that it must have, an article has to have one of what it should.
    private static Check of(BooleanQuery query, Vocabulary words) throws IOException {
        var musts =
                query.clauses().stream()
                        .filter(BooleanClause::isRequired)
                        .map(BooleanClause::query)
                        .toList();
        return new All(
                each(musts, words),
                each(query.getClauses(Occur.MUST_NOT), words),
                each(query.getClauses(Occur.SHOULD), words),
                Math.max(query.getMinimumNumberShouldMatch(), musts.isEmpty() ? 1 : 0));
    }

    private static List<Check> each(Collection<Query> queries, Vocabulary words)
            throws IOException {
        var checks = new ArrayList<Check>(queries.size());
        for (var query : queries) {
            checks.add(of(query, words));
        }
        return List.copyOf(checks);
    }

    /// The terms of a set.
    static List<Term> terms(TermInSetQuery query) throws IOException {
        var all = new ArrayList<Term>();
        var terms = query.getBytesRefIterator();
        for (var term = terms.next(); term != null; term = terms.next()) {
            all.add(new Term(query.getField(), BytesRef.deepCopyOf(term)));
        }
        return all;
    }
}
