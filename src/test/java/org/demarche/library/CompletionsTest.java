package org.demarche.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.ingest.TestHouse;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.query.Completion;
import org.demarche.search.ArticleSearcher;
import org.demarche.store.Examples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class CompletionsTest {

    @TempDir Path folder;
    private TestHouse house;
    private Completions completions;

    @BeforeEach
    void open() {
        house = new TestHouse(folder);
        completions = new Completions(house.store, new ArticleSearcher(house.articleIndex));
        house.store
                .articles()
                .add(
                        List.of(
                                Examples.article(
                                        "https://example.org/1",
                                        "Grain",
                                        "Envoys spoke of grain.")),
                        null,
                        null);
        house.index.catchUp();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<String> of(String typed) {
        return completions.of(typed, 10).stream().map(Completion::query).toList();
    }

    @Test
    void aFieldIsCompleted() {
        assertThat(of("talks per")).containsExactly("talks person:");
        assertThat(of("-ti")).containsExactly("-title:");
        assertThat(of("grain ")).isEmpty();
    }

    @Test
    void wordsOfAFieldAreCompleted() {
        assertThat(of("grain is:un")).containsExactly("grain is:unread");
        assertThat(of("has:")).containsExactly("has:quote", "has:event");
        assertThat(of("date:y")).containsExactly("date:yesterday");
    }

    @Test
    void tagsAreCompletedWithTheirArticles() {
        var id = house.library.newest(ArticleFilter.ALL, 1).getFirst().id();
        house.library.tag(id, "Black Sea");

        var found = completions.of("tag:bl", 10);

        assertThat(found).extracting(Completion::query).containsExactly("tag:\"Black Sea\"");
        assertThat(found.getFirst().articles()).isEqualTo(1);
        assertThat(of("tag:\"black s")).containsExactly("tag:\"Black Sea\"");
    }

    @Test
    void whatCannotBeCompletedIsLeftAlone() {
        assertThat(of("")).isEmpty();
        assertThat(of("note:x")).isEmpty();
        assertThat(of("person:\"")).isEmpty();
        assertThat(of("kind:ZZZ")).isEmpty();
        assertThat(of("\"grain corridor\"~")).isEmpty();
    }

    @Test
    void aMisspeltWordIsPutRight() {
        assertThat(house.search.betterSpelt("envyos grain")).contains("envoys grain");
        assertThat(house.search.betterSpelt("envoy grain")).isEmpty();
        assertThat(house.search.betterSpelt("xqzvbnm")).isEmpty();
        assertThat(house.search.betterSpelt("\"")).isEmpty();
    }
}
