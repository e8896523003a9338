package org.demarche.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.query.Reason;
import org.demarche.model.query.Reason.Where;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.search.index.IndexedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Why an article is found, and which of two comes first.
class ReasonsTest {

    private static final String TEXT =
            "The envoys of both sides met at the lake. “Not for sale”, one said.";

    private final ArticleIndex index = ArticleIndex.inMemory();
    private final ArticleSearcher searcher = new ArticleSearcher(index);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void eachWordIsFoundWhereItStands() {
        fill("Envoys by the lake");

        assertThat(why("envoy lake sides "))
                .containsExactly(
                        new Reason("envoy", Set.of(Where.TITLE, Where.TEXT, Where.LEAD)),
                        new Reason("lake", Set.of(Where.TITLE, Where.TEXT, Where.LEAD)),
                        new Reason("sides", Set.of(Where.TEXT, Where.LEAD)),
                        new Reason("lake sides", Set.of(Where.TOGETHER)));
        assertThat(why("said:sale")).containsExactly(new Reason("sale", Set.of(Where.QUOTATION)));
        assertThat(why("title:lake \"met at\" -war"))
                .containsExactly(
                        new Reason("lake", Set.of(Where.TITLE)),
                        new Reason("met at", Set.of(Where.TEXT)));
    }

    @Test
    void wordsInTheLeadAndWordsNearEachOtherAreSaidToBe() {
        fill("Talks", TEXT + " And so on.".repeat(40) + " A ferry took the harbour master home.");

        assertThat(why("envoys met lake ferry harbour ").stream().map(Reason::inWords))
                .containsExactly(
                        "“envoys” in the lead",
                        "“met” in the lead",
                        "“lake” in the lead",
                        "“ferry” in the text",
                        "“harbour” in the text",
                        "“envoys met lake” near each other",
                        "“ferry harbour” near each other");
        assertThat(why("ferry sides ").stream().map(Reason::inWords))
                .containsExactly("“ferry” in the text", "“sides” in the lead");
    }

    @Test
    void aNameInAnotherSpellingIsSaidToBeOne() {
        fill("Talks");

        assertThat(why("person:Zelensky "))
                .containsExactly(new Reason("Zelensky", Set.of(Where.NAME)));
        assertThat(why("person:Zelenskiy "))
                .containsExactly(new Reason("Zelenskiy", Set.of(Where.SPELLING)));
    }

    @Test
    void conditionsAreSaidInWords() {
        fill("Talks");

        var reasons = why("date:2022-01 talks ");
        assertThat(reasons.stream().map(Reason::where).toList())
                .isEqualTo(List.of(Set.of(Where.CONDITION), Set.of(Where.TITLE)));
        assertThat(reasons.getFirst().inWords()).contains("1 Jan 2022 to 31 Jan 2022");
        assertThat(reasons.getLast().inWords()).isEqualTo("“talks” in the title");
    }

    @Test
    void theNewerOfTwoThatAnswerAlikeComesFirstWhenFreshnessCounts() {
        index.apply(
                List.of(
                        Articles.of(1, LocalDate.of(2022, 1, 27)),
                        Articles.of(2, LocalDate.of(2020, 5, 1)),
                        Articles.of(3, LocalDate.of(2021, 12, 1))),
                List.of(),
                1);

        var fresh = searcher.search("talks ", null, Order.FRESH, 10, Articles.NO_MARKS).articles();
        assertThat(fresh).extracting(ArticleSearcher.FoundArticle::id).containsExactly(1L, 3L, 2L);
        assertThat(fresh.getFirst().score()).isGreaterThan(fresh.getLast().score());

        var any =
                searcher.search("talks ", null, Order.RELEVANCE, 10, Articles.NO_MARKS).articles();
        assertThat(any.getFirst().score()).isEqualTo(any.getLast().score());
    }

    private void fill(String title) {
        fill(title, TEXT);
    }

    private void fill(String title, String text) {
        index.apply(
                List.of(
                        new IndexedArticle(
                                1,
                                title,
                                text,
                                "Source",
                                null,
                                LocalDate.of(2022, 1, 27),
                                "en",
                                List.of(Articles.person("Volodymyr Zelensky")),
                                List.of(),
                                List.of())),
                List.of(),
                1);
    }

    private List<Reason> why(String typed) {
        return searcher.reasons().of(typed, List.of(1L), false).getOrDefault(1L, List.of());
    }
}
