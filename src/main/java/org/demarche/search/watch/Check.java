package org.demarche.search.watch;

import org.apache.lucene.index.IndexReader;
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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A query as something to look up in one article: most of it needs the article's terms only, which
/// is hundreds of times quicker than a search. Thousands are asked of each article: hence arrays,
/// and a method for each kind.
@SuppressWarnings("ArrayRecordComponent") // never compared
sealed interface Check {

    boolean passes(OneArticle article) throws IOException;

    /// @param terms numbers in the [Vocabulary]
    record OneOf(int... terms) implements Check {
        @Override
        public boolean passes(OneArticle article) {
            for (var term : terms) {
                if (article.has(term)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// @param needed lists of which each must have a term in the article, or the phrase is not
    ///   there
    /// @param query asked only where words may stand between
    record Phrase(OneOf[] needed, MultiPhraseQuery query) implements Check {
        @Override
        public boolean passes(OneArticle article) throws IOException {
            for (var one : needed) {
                if (!one.passes(article)) {
                    return false;
                }
            }
            return query.getSlop() == 0
                    ? article.standTogether(needed, query.getPositions())
                    : article.answers(query);
        }
    }

    record Beginning(Term start) implements Check {
        @Override
        public boolean passes(OneArticle article) throws IOException {
            return article.hasBeginning(start);
        }
    }

    record All(Check[] musts, Check[] nots, Check[] shoulds, int least) implements Check {
        @Override
        public boolean passes(OneArticle article) throws IOException {
            for (var must : musts) {
                if (!must.passes(article)) {
                    return false;
                }
            }
            for (var not : nots) {
                if (not.passes(article)) {
                    return false;
                }
            }
            var missing = least;
            for (var i = 0; i < shoulds.length && missing > 0; i++) {
                missing -= shoulds[i].passes(article) ? 1 : 0;
            }
            return missing <= 0;
        }
    }

    /// What only Lucene can tell: days, spellings.
    record Asked(Query query) implements Check {
        @Override
        public boolean passes(OneArticle article) throws IOException {
            return article.answers(query);
        }
    }

    /// @param library tells which of its parts an article is likeliest not to have
    static Check of(Query query, Vocabulary words, IndexReader library) throws IOException {
        return switch (query) {
            case BoostQuery boost -> of(boost.getQuery(), words, library);
            case TermQuery term -> new OneOf(words.number(term.getTerm()));
            case SynonymQuery any -> new OneOf(words.numbers(any.getTerms()));
            case TermInSetQuery any -> new OneOf(words.numbers(terms(any)));
            case PrefixQuery start -> new Beginning(start.getPrefix());
            case MultiPhraseQuery phrase ->
                    new Phrase(
                            Stream.of(phrase.getTermArrays())
                                    .map(place -> new OneOf(words.placed(List.of(place))))
                                    .toArray(OneOf[]::new),
                            phrase);
            case BooleanQuery all -> of(all, words, library);
            default -> new Asked(query);
        };
    }

    /// With nothing that it must have, an article has to have one of what it should.
    private static Check of(BooleanQuery query, Vocabulary words, IndexReader library)
            throws IOException {
        var musts =
                query.clauses().stream()
                        .filter(BooleanClause::isRequired)
                        .map(BooleanClause::query)
                        .toList();
        return new All(
                each(inOrder(musts, library), words, library),
                each(query.getClauses(Occur.MUST_NOT), words, library),
                each(query.getClauses(Occur.SHOULD), words, library),
                Math.max(query.getMinimumNumberShouldMatch(), musts.isEmpty() ? 1 : 0));
    }

    /// The rarest first, but for the very rarest: an article is looked at because it has that one.
    private static List<Query> inOrder(List<Query> musts, IndexReader library) throws IOException {
        record Rated(Query query, long articles) {}
        var rated = new ArrayList<Rated>();
        for (var must : musts) {
            var needed = Needed.of(must, library);
            rated.add(new Rated(must, needed == null ? Long.MAX_VALUE : needed.articles()));
        }
        rated.sort(Comparator.comparingLong(Rated::articles));
        if (rated.size() > 1) {
            rated.add(rated.removeFirst());
        }
        return rated.stream().map(Rated::query).toList();
    }

    private static Check[] each(Collection<Query> queries, Vocabulary words, IndexReader library)
            throws IOException {
        var checks = new ArrayList<Check>(queries.size());
        for (var query : queries) {
            checks.add(of(query, words, library));
        }
        return checks.toArray(Check[]::new);
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
