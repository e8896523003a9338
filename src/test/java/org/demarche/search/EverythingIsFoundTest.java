package org.demarche.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.ingest.TestHouse;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.SearchRequest;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.IndexedEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Whatever is stored is found by what stands in it.
class EverythingIsFoundTest {

    private static final List<String> PIECES =
            List.of(
                    "talks",
                    "U.S.",
                    "O'Neill’s",
                    "build-up",
                    "l'Élysée",
                    "1,000",
                    "Ünal",
                    "СССР",
                    "Зеленский",
                    "北京会談",
                    "محادثات",
                    "גבולות",
                    "🕊️",
                    "co-op",
                    "(draft)",
                    "“pact”",
                    "A/RES/77",
                    "G7+1",
                    "OR",
                    "NOT",
                    "-5°",
                    "c++",
                    "title:",
                    "50%",
                    "São",
                    "ﬁnal",
                    "Straße",
                    "naïve",
                    "AUKUS",
                    "ไทย",
                    "हिन्दी",
                    "e-mail",
                    "*",
                    "~",
                    "x\0y",
                    "\u200f");

    @Test
    void everySampleIsFoundByItsTitleAndItsFirstSentence(@TempDir Path folder) throws Exception {
        try (var house = new TestHouse(folder)) {
            TestHouse.finished(house.intake.importSamples());
            var articles = house.library.newest(ArticleFilter.ALL, 1_000);
            assertThat(articles).isNotEmpty();
            for (var article : articles) {
                var text = house.library.article(article.id()).orElseThrow().text().text();

                assertThat(found(house, article.title())).contains(article.id());
                assertThat(found(house, '"' + unquoted(firstSentence(text)) + '"'))
                        .contains(article.id());
            }
        }
    }

    private static List<Long> found(TestHouse house, String typed) {
        return house
                .search
                .search(
                        new SearchRequest(
                                typed, ArticleFilter.ALL, SearchRequest.Order.RELEVANCE, 1_000))
                .hits()
                .stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    private static String firstSentence(String text) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        return text.substring(0, sentences.next()).strip();
    }

    /// A quotation mark inside would end the phrase.
    private static String unquoted(String sentence) {
        return sentence.replaceAll("[\"“”„‟«»＂]", " ");
    }

    @Test
    void anyArticleIsFoundByItsTitleItsNamesAndItsBeginning() {
        var random = new Random(17);
        try (var index = ArticleIndex.inMemory()) {
            var searcher = new ArticleSearcher(index);
            for (var id = 1L; id <= 300; id++) {
                var name = some(random, 1 + random.nextInt(3));
                var alias = some(random, 1 + random.nextInt(2));
                var title = some(random, 2 + random.nextInt(6));
                var beginning = some(random, 3 + random.nextInt(9));
                index.apply(
                        List.of(article(id, title, beginning + ". Then more.", name, alias)),
                        List.of(),
                        id);

                assertThat(found(searcher, plain(title))).as(title).contains(id);
                assertThat(found(searcher, '"' + unquoted(beginning) + '"'))
                        .as(beginning)
                        .contains(id);
                assertThat(found(searcher, "person:\"" + unquoted(name) + '"'))
                        .as(name)
                        .contains(id);
                assertThat(found(searcher, "person:\"" + unquoted(alias) + '"'))
                        .as(alias)
                        .contains(id);
            }
        }
    }

    /// Signs of the query language mean something else when they are typed bare.
    private static String plain(String title) {
        var words = new ArrayList<String>();
        for (var word : title.split(" ")) {
            if (!List.of("OR", "NOT", "title:", "*", "~").contains(word) && !word.startsWith("-")) {
                words.add(word);
            }
        }
        return unquoted(String.join(" ", words));
    }

    private static IndexedArticle article(
            long id, String title, String text, String name, String alias) {
        return new IndexedArticle(
                id,
                title,
                text,
                "",
                null,
                null,
                "en",
                List.of(new IndexedEntity(EntityKind.PERSON, name, List.of(alias), null)),
                List.of(),
                List.of());
    }

    private static String some(Random random, int count) {
        return String.join(
                " ", random.ints(count, 0, PIECES.size()).mapToObj(PIECES::get).toList());
    }

    private static List<Long> found(ArticleSearcher searcher, String typed) {
        return searcher
                .search(typed, null, SearchRequest.Order.NEWEST, 1_000, Articles.NO_MARKS)
                .articles()
                .stream()
                .map(ArticleSearcher.FoundArticle::id)
                .toList();
    }

    @Test
    void aLineOfTenMillionLettersIsIndexedAndFound() {
        try (var index = ArticleIndex.inMemory()) {
            var line = "grain ".repeat(1_700_000) + "needle " + "x".repeat(100_000);
            index.apply(List.of(Articles.article(1, "Long", line)), List.of(), 1);

            assertThat(found(new ArticleSearcher(index), "needle")).containsExactly(1L);
        }
    }
}
