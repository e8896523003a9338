package org.demarche.search.watch;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Of some terms, one that an article must have for a query to be worth asking of it: the rarest
/// that the query tells.
///
/// @param terms whole terms
/// @param beginnings terms may begin so
/// @param articles in about how many articles of the library one of them is
record Needed(Set<Term> terms, Set<Term> beginnings, long articles) {

    private static final Needed NEVER = new Needed(Set.of(), Set.of(), 0);

    Needed {
        terms = Set.copyOf(terms);
        beginnings = Set.copyOf(beginnings);
    }

    /// Null if any article may answer the query.
    static @Nullable Needed of(Query query, IndexReader library) throws IOException {
        return switch (query) {
            case BoostQuery boost -> of(boost.getQuery(), library);
            case TermQuery term -> terms(List.of(term.getTerm()), library);
            case SynonymQuery any -> terms(any.getTerms(), library);
            case TermInSetQuery any -> terms(Check.terms(any), library);
            case PrefixQuery start -> beginning(start.getPrefix(), library);
            case FuzzyQuery like -> beginning(firstLetter(like.getTerm()), library);
            case MultiPhraseQuery phrase -> rarest(inPhrase(phrase, library));
            case BooleanQuery all -> of(all, library);
            case MatchNoDocsQuery _ -> NEVER;
            default -> null;
        };
    }

    private static @Nullable Needed of(BooleanQuery query, IndexReader library) throws IOException {
        var musts =
                query.clauses().stream()
                        .filter(BooleanClause::isRequired)
                        .map(BooleanClause::query)
                        .toList();
        return musts.isEmpty()
                ? any(query.getClauses(BooleanClause.Occur.SHOULD), library)
                : rarest(ofEach(musts, library));
    }

    private static @Nullable Needed any(Collection<Query> queries, IndexReader library)
            throws IOException {
        var each = ofEach(queries, library);
        if (each.isEmpty() || each.size() < queries.size()) {
            return null;
        }
        var terms = new HashSet<Term>();
        var beginnings = new HashSet<Term>();
        var articles = 0L;
        for (var needed : each) {
            terms.addAll(needed.terms());
            beginnings.addAll(needed.beginnings());
            articles += needed.articles();
        }
        return new Needed(terms, beginnings, articles);
    }

    /// Of those queries that need something.
    private static List<Needed> ofEach(Collection<Query> queries, IndexReader library)
            throws IOException {
        var each = new ArrayList<Needed>();
        for (var query : queries) {
            var needed = of(query, library);
            if (needed != null) {
                each.add(needed);
            }
        }
        return each;
    }

    private static List<Needed> inPhrase(MultiPhraseQuery phrase, IndexReader library)
            throws IOException {
        var each = new ArrayList<Needed>();
        for (var place : phrase.getTermArrays()) {
            each.add(terms(List.of(place), library));
        }
        return each;
    }

    private static @Nullable Needed rarest(List<Needed> each) {
        return each.stream().min(Comparator.comparingLong(Needed::articles)).orElse(null);
    }

    private static Needed terms(Collection<Term> terms, IndexReader library) throws IOException {
        var articles = 0L;
        for (var term : terms) {
            articles += library.docFreq(term);
        }
        return new Needed(Set.copyOf(terms), Set.of(), articles);
    }

    /// A beginning stands for many terms: the shorter, the more.
    private static Needed beginning(Term start, IndexReader library) {
        var length = Math.max(1, start.bytes().length);
        return new Needed(Set.of(), Set.of(start), 1 + library.numDocs() / (2L * length * length));
    }

    private static Term firstLetter(Term term) {
        var text = term.text();
        return new Term(
                term.field(),
                text.substring(0, Math.min(text.length(), text.offsetByCodePoints(0, 1))));
    }
}
