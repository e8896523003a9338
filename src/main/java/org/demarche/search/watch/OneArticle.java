package org.demarche.search.watch;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/// One article, ready to be asked many things.
final class OneArticle {

    private final IndexSearcher searcher;
    private final BitSet has;

    /// @param searcher of an index that holds this article only
    OneArticle(IndexSearcher searcher, Vocabulary words) throws IOException {
        this.searcher = searcher;
        this.has = new BitSet(words.size());
        var reader = leaf(searcher.getIndexReader());
        for (var field : reader.getFieldInfos()) {
            var numbers = words.of(field.name);
            var terms = reader.terms(field.name);
            if (terms != null && !numbers.isEmpty()) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    var number = numbers.get(term);
                    if (number != null) {
                        has.set(number);
                    }
                }
            }
        }
    }

    private static LeafReader leaf(IndexReader reader) {
        return reader.leaves().getFirst().reader();
    }

    /// Numbers of the terms that it has.
    void terms(IntConsumer each) {
        has.stream().forEach(each);
    }

    boolean passes(Check check) throws IOException {
        return switch (check) {
            case Check.OneOf one -> hasOneOf(one);
            case Check.Phrase(var needed, var query) ->
                    hasEach(needed) && searcher.count(query) > 0;
            case Check.Beginning(var start) -> hasBeginning(start);
            case Check.All all -> passesAll(all);
            case Check.Asked(var query) -> searcher.count(query) > 0;
        };
    }

    private boolean hasOneOf(Check.OneOf one) {
        for (var term : one.terms()) {
            if (has.get(term)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasEach(List<Check.OneOf> needed) {
        for (var one : needed) {
            if (!hasOneOf(one)) {
                return false;
            }
        }
        return true;
    }

    boolean hasBeginning(Term start) throws IOException {
        var terms = leaf(searcher.getIndexReader()).terms(start.field());
        if (terms == null) {
            return false;
        }
        var each = terms.iterator();
        BytesRef beginning = start.bytes();
        return each.seekCeil(beginning) != TermsEnum.SeekStatus.END
                && StringHelper.startsWith(each.term(), beginning);
    }

    private boolean passesAll(Check.All all) throws IOException {
        for (var must : all.musts()) {
            if (!passes(must)) {
                return false;
            }
        }
        for (var not : all.nots()) {
            if (passes(not)) {
                return false;
            }
        }
        var missing = all.least();
        for (var should : all.shoulds()) {
            if (missing == 0) {
                return true;
            }
            missing -= passes(should) ? 1 : 0;
        }
        return missing == 0;
    }
}
