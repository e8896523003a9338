package org.demarche.search;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.demarche.search.ArticleSearcher.Marks;
import org.demarche.search.ask.WordPlaces;
import org.demarche.search.hits.AskedWords;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Readings;

import java.io.IOException;
import java.util.List;

/// What was typed, as it is understood.
///
/// @param readings in the languages of the library
record Question(String typed, QueryTree tree, Readings readings) {

    static Question of(IndexSearcher searcher, String typed) throws IOException {
        return new Question(typed, Asking.parsed(typed), Asking.readings(searcher));
    }

    /// Asks for articles that have all of it.
    Query exactly(IndexSearcher searcher, Marks marks) throws IOException {
        return Asking.translator(searcher, readings, marks).query(tree);
    }

    /// The words to look for in the first answers.
    WordPlaces places() {
        return WordPlaces.of(tree, readings);
    }

    /// The words to mark.
    List<String> words() {
        return AskedWords.of(tree, readings);
    }
}
