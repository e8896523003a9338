package org.demarche.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.intake.QuietHours;
import org.demarche.model.intake.Settings;
import org.demarche.model.query.SearchAnswer.Hit;
import org.demarche.model.query.SearchRequest;
import org.demarche.store.Examples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class MeaningReaderTest {

    @TempDir Path folder;
    private TestHouse house;

    @BeforeEach
    void open() {
        house = new TestHouse(folder);
        arrive(
                "A cabinet falls",
                "The prime minister resigned after parliament voted against him.");
        arrive("Dry fields", "Farmers fear for the wheat, since no rain has come for weeks.");
        arrive("Two goals", "The home team won the match in its last minutes.");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void arrive(String title, String text) {
        house.store
                .articles()
                .add(
                        List.of(
                                Examples.article(
                                        "https://example.org/" + title.hashCode(), title, text)),
                        null,
                        null);
        house.index.catchUp();
    }

    private void read() {
        house.meanings.finish(Duration.ofMinutes(5), _ -> {});
        assertThat(house.meanings.problem()).isEmpty();
    }

    private List<String> answers(String question) {
        return house
                .search
                .searchLoosely(
                        new SearchRequest(
                                question, ArticleFilter.ALL, SearchRequest.Order.RELEVANCE, 10))
                .hits()
                .stream()
                .map(Hit::article)
                .map(ArticleSummary::title)
                .toList();
    }

    @Test
    void aQuestionIsAnsweredByWhatItMeans() {
        assertThat(answers("leader of the government steps down")).isEmpty();

        read();

        assertThat(answers("leader of the government steps down")).startsWith("A cabinet falls");
        assertThat(answers("crops suffer in the drought")).startsWith("Dry fields");
    }

    /// What is typed into the search field, in the order *In other words too*.
    @Test
    void aSearchByMeaningKeepsItsConditions() {
        read();

        assertThat(typed("leader steps down")).startsWith("A cabinet falls");
        assertThat(typed("leader steps down -parliament")).doesNotContain("A cabinet falls");
        assertThat(typed("is:bookmarked leader steps down")).isEmpty();
        assertThat(typed("\"prime minister resigned\"")).containsExactly("A cabinet falls");
    }

    private List<String> typed(String query) {
        return house
                .search
                .search(
                        new SearchRequest(
                                query, ArticleFilter.ALL, SearchRequest.Order.MEANING, 10))
                .hits()
                .stream()
                .map(Hit::article)
                .map(ArticleSummary::title)
                .toList();
    }

    @Test
    void whatComesIsReadOnce() {
        assertThat(house.meanings.hasWork()).isTrue();
        read();
        assertThat(house.meanings.hasWork()).isFalse();

        arrive("Rain at last", "Clouds brought rain to the fields.");

        assertThat(house.meanings.hasWork()).isTrue();
    }

    @Test
    void aReaderMaySwitchItOff() {
        read();
        house.library.set(new Settings(false, 30, QuietHours.NEVER, false));
        arrive("Rain at last", "Clouds brought rain to the fields.");

        assertThat(house.meanings.hasWork()).isFalse();
        assertThat(answers("leader of the government steps down")).isEmpty();
    }

    @Test
    void articlesOfLikeMeaningAreRelated() {
        arrive("Another government goes", "The premier stepped down when lawmakers withdrew.");
        read();
        var fallen =
                house.library.newest(ArticleFilter.ALL, 10).stream()
                        .filter(article -> article.title().equals("A cabinet falls"))
                        .findFirst()
                        .orElseThrow();

        assertThat(house.related.of(fallen.id(), 3).alike())
                .extracting(ArticleSummary::title)
                .startsWith("Another government goes")
                .doesNotContain("A cabinet falls");
    }

    @Test
    void whatItReadOutlivesTheIndex() {
        read();
        house.index.rebuild();

        assertThat(answers("crops suffer in the drought")).startsWith("Dry fields");
        assertThat(house.meanings.hasWork()).isFalse();
    }
}
