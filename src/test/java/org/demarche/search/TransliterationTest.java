package org.demarche.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.finding.Span;
import org.demarche.model.query.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class TransliterationTest {

    private static final String RUSSIAN = "Вчера Зеленский говорил с Хрущевым по телефону.";

    private final ArticleIndex index = ArticleIndex.inMemory();
    private final ArticleSearcher searcher = new ArticleSearcher(index);

    @BeforeEach
    void fill() {
        index.apply(
                List.of(
                        Articles.in("ru", 1, "", RUSSIAN),
                        Articles.article(2, "", "Zelenskyy spoke by telephone."),
                        Articles.article(3, "", "Mr. Zelensky listened."),
                        Articles.article(4, "", "Khrushchev and Yushchenko are history."),
                        Articles.in("uk", 5, "", "Ющенко і Кулеба"),
                        Articles.article(6, "", "A company of many companies in May.")),
                List.of(),
                1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Long> asked(String question) {
        return searcher
                .searchLoosely(question, null, SearchRequest.Order.RELEVANCE, 10, Articles.NO_MARKS)
                .articles()
                .stream()
                .map(ArticleSearcher.FoundArticle::id)
                .toList();
    }

    private List<Long> found(String typed) {
        return foundSoFar(typed + " ");
    }

    private List<Long> foundSoFar(String typed) {
        return searcher
                .search(typed, null, SearchRequest.Order.OLDEST, 10, Articles.NO_MARKS)
                .articles()
                .stream()
                .map(ArticleSearcher.FoundArticle::id)
                .toList();
    }

    @Test
    void aNameIsFoundInEitherScriptAndWithAnyEnding() {
        assertThat(found("Zelensky")).containsExactly(1L, 2L, 3L);
        assertThat(found("Zelenskyy")).containsExactly(1L, 2L, 3L);
        assertThat(found("Зеленский")).containsExactly(1L, 2L, 3L);
        assertThat(found("Yushchenko")).containsExactly(4L, 5L);
        assertThat(found("Ющенко")).containsExactly(4L, 5L);
        assertThat(found("Kuleba")).containsExactly(5L);
    }

    /// In the search field the last word may always go on.
    @Test
    void aNameIsFoundInEitherScriptBeforeASpaceFollows() {
        assertThat(foundSoFar("Zelensky")).containsExactly(1L, 2L, 3L);
        assertThat(foundSoFar("Zelenskiy")).containsExactly(1L, 2L, 3L);
        assertThat(foundSoFar("Зеленский")).containsExactly(1L, 2L, 3L);
        assertThat(foundSoFar("Зеленс")).containsExactly(1L, 2L, 3L);
        assertThat(foundSoFar("Kuleba")).containsExactly(5L);
    }

    @Test
    void aQuestionFindsANameInEitherScriptToo() {
        assertThat(asked("Zelenskiy")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(asked("Зеленский")).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void otherWordsAreNotMixedUp() {
        assertThat(found("many")).containsExactly(6L);
        assertThat(found("Maj")).isEmpty();
        assertThat(found("zelen")).isEmpty();
    }

    @Test
    void aNameIsMarkedInTheOtherScript() {
        assertThat(searcher.hits("Zelensky ", RUSSIAN))
                .extracting(hit -> hit.of(RUSSIAN))
                .containsExactly("Зеленский");
        assertThat(searcher.hits("Зеленский ", "Zelenskyy spoke.")).containsExactly(new Span(0, 9));
    }
}
