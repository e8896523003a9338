package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.Span;
import org.demarche.model.query.SearchRequest.Order;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/// Nothing that can be typed makes a search fail.
class QueryFuzzTest {

    private static final String[] PIECES = {
        "talks",
        "peace",
        "U.S.",
        "Zürich",
        "\"",
        "“",
        "(",
        ")",
        "-",
        "*",
        "~",
        "~9",
        ":",
        "..",
        ",",
        " ",
        " ",
        " ",
        "OR",
        "AND",
        "NOT",
        "|",
        "||",
        "person:",
        "country:",
        "between:",
        "date:",
        "is:",
        "said:",
        "kind:",
        "title:",
        "source:",
        "author:",
        "by:",
        "org:",
        "place:",
        "office:",
        "treaty:",
        "meeting:",
        "weapon:",
        "event:TA",
        "voice:",
        "kind:state",
        "lang:",
        "tag:",
        "note:",
        "has:quo",
        "before:",
        "after:",
        "date:P2W",
        "date:2022-01..2022-02",
        "date:yesterday",
        "between:RUS,USA",
        "between:RUS,",
        "story:",
        "\"near words\"~10",
        "slip~",
        "negotiat*",
        "-without",
        "2022",
        "-01",
        "P2W",
        "P9999999999Y",
        "\0",
        "\uD83D",
        "🕊",
        "中国外交",
        "а",
        "İ",
        "\\",
        "/",
        "[",
        "{",
        "^",
        "?",
        "'",
        "’",
        "\u001f",
        "\t",
        "\n",
        "é"
    };

    private static final String TEXT =
            "The U.S. talks of “peace” in Zürich went on. 中国外交 🕊 were not there: a\0b.";

    @Test
    void anyMixtureOfPiecesIsAnswered() {
        var random = new Random(20220126);
        try (var index = index()) {
            var searcher = new ArticleSearcher(index);
            for (var round = 0; round < 600; round++) {
                var typed = new StringBuilder();
                for (var pieces = random.nextInt(12); pieces >= 0; pieces--) {
                    typed.append(PIECES[random.nextInt(PIECES.length)]);
                }
                ask(searcher, typed.toString());
            }
        }
    }

    @Test
    void anyCharactersAreAnswered() {
        var random = new Random(7);
        try (var index = index()) {
            var searcher = new ArticleSearcher(index);
            for (var round = 0; round < 200; round++) {
                var typed = new StringBuilder();
                for (var length = random.nextInt(30); length > 0; length--) {
                    typed.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
                }
                ask(searcher, typed.toString());
            }
        }
    }

    /// Each of these is typed letter by letter: at every letter there is an answer.
    @Test
    void everyFieldAndOperatorIsAnsweredAtEachLetter() {
        var queries =
                List.of(
                        "\"near words\"~10 slip~ negotiat* -without (peace OR talks)",
                        "title:talks source:wire author:ruiz person:\"Ana Ruiz\" org:NATO",
                        "country:RUS place:Geneva treaty:Minsk kind:TALKS kind:government",
                        "said:\"not for sale\" lang:fr tag:later note:check",
                        "is:unread is:read is:bookmarked is:noted has:quote has:event",
                        "date:2022-01..2022-02 date:P2W date:yesterday before:2023 after:2020-05",
                        "event:TALKS between:RUS,USA story:17 voice:\"state media\"",
                        "office:president meeting:summit weapon:missile NOT title:a | title:b");
        try (var index = index()) {
            var searcher = new ArticleSearcher(index);
            for (var query : queries) {
                for (var length = 0; length <= query.length(); length++) {
                    ask(searcher, query.substring(0, length));
                }
            }
        }
    }

    @Test
    void aPastedPageIsAnswered() {
        try (var index = index()) {
            var searcher = new ArticleSearcher(index);
            ask(searcher, "(".repeat(100_000));
            ask(searcher, "-".repeat(100_000));
            ask(searcher, "title:".repeat(20_000));
            ask(searcher, "中".repeat(3_000));
            ask(searcher, "\"" + "peace talks ".repeat(5_000));
            ask(searcher, "peace talks ".repeat(5_000));
            ask(searcher, "a-b-c-d-e-f-g-h ".repeat(1_000));
            ask(searcher, "(a OR ".repeat(1_000));
        }
    }

    private static ArticleIndex index() {
        var index = ArticleIndex.inMemory();
        index.apply(
                List.of(
                        Articles.article(1, "Peace talks", TEXT),
                        Articles.in("fr", 2, "Les pourparlers", "à Zürich"),
                        Articles.in("zh", 3, "中国", "中国外交部")),
                List.of(),
                1);
        return index;
    }

    private static void ask(ArticleSearcher searcher, String typed) {
        var found = searcher.search(typed, null, Order.RELEVANCE, 10, Articles.NO_MARKS);
        assertEquals(found.total(), found.articles().size(), typed);
        searcher.facets(typed, null, Articles.NO_MARKS, 3);
        searcher.reasons().of(typed, List.of(1L), true);
        searcher.searchLoosely(typed, new long[] {1, 3}, Order.NEWEST, 10, Articles.NO_MARKS);
        var end = 0;
        for (Span hit : searcher.hits(typed, TEXT)) {
            assertTrue(hit.start() >= end && hit.end() <= TEXT.length(), typed);
            end = hit.end();
        }
        assertTrue(searcher.snippet(typed, TEXT, 30).length() <= 30, typed);
    }
}
