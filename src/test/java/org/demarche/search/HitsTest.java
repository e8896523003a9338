package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Where a query's words stand in a text, shown as [marks].
class HitsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiterString = " => ",
            textBlock =
                    """
                    talks => They [talked], the [talk] went on, [Talks] end
                    "peace talks" => Peace and [peace talks], talks of peace
                    "peace tal => Peace and [peace talks], talks of peace
                    "talks peace"~3 => Long before [peace] came, [talks] began
                    lavrov => [Lavrov]’s plan and [LAVROV]'s men
                    zurich => In [Zürich] and [ZU\u0308RICH]
                    US => The [U.S.] and [US] but not us
                    negoti* => [Negotiators] negotiated? No: [negotiating]
                    negoti => A [negotiator]
                    Zelinsky~ => [Zelensky] spoke
                    build-up => A troop [build-up], a [buildup], to build it up
                    buildup => A troop [build-up], a [buildup], to build it up
                    cooperate => They [co-operate] and [cooperated]
                    peace -talks => [peace] talks
                    peace OR talks => [peace] [talks]
                    title:peace => [peace] talks
                    source:peace => peace talks
                    person:Lavrov => [Lavrov] spoke
                    the talks of peace => The [talks] of the [peace]
                    1000 => About [1,000] men
                    is:unread date:2022 => peace talks in 2022
                    """)
    void areMarkedAsTheIndexUnderstandsThem(String typed, String marked) {
        var expected = marked.replace("negotiated?", "[negotiated]?");
        var text = expected.replaceAll("[\\[\\]]", "");
        try (var index = ArticleIndex.inMemory()) {
            assertEquals(withoutDot(expected), mark(new ArticleSearcher(index), typed, text));
        }
    }

    /// The dot of "U.S." ends the sentence as well: it is not marked.
    private static String withoutDot(String marked) {
        return marked.replace(".]", "].");
    }

    @Test
    void eachLanguageHasItsOwnForms() {
        try (var index = ArticleIndex.inMemory()) {
            index.apply(
                    List.of(
                            Articles.in("fr", 1, "Négociations", "Les négociations de l’Ukraine"),
                            Articles.in("ru", 2, "Переговоры", "О переговорах")),
                    List.of(),
                    1);
            var searcher = new ArticleSearcher(index);
            assertEquals("l’[Ukraine]", mark(searcher, "ukraine", "l’Ukraine"));
            assertEquals("les [négociations]", mark(searcher, "négociation", "les négociations"));
            assertEquals("на [переговорах]", mark(searcher, "переговоры", "на переговорах"));
        }
    }

    @Test
    void aSnippetShowsTheBestPassage() {
        var text =
                "Prices rose in the spring. ".repeat(20)
                        + "The envoys held talks in Geneva on peace. "
                        + "Nothing was said. ".repeat(20);
        try (var index = ArticleIndex.inMemory()) {
            var searcher = new ArticleSearcher(index);
            var snippet = searcher.snippet("peace talks", text, 60);
            assertTrue(snippet.contains("held talks in Geneva on peace"), snippet);
            assertTrue(snippet.startsWith("…") && snippet.endsWith("…"), snippet);
            assertTrue(snippet.length() <= 60, snippet);
            assertEquals("Prices rose in the spring.…", searcher.snippet("x", text, 32));
            assertEquals("Short text", searcher.snippet("x", "Short\n\ntext", 32));
        }
    }

    private static String mark(ArticleSearcher searcher, String typed, String text) {
        var marked = new StringBuilder(text);
        for (var hit : searcher.hits(typed, text).reversed()) {
            marked.insert(hit.end(), ']').insert(hit.start(), '[');
        }
        return marked.toString();
    }
}
