package org.demarche.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.query.Facet;
import org.demarche.model.query.FacetCounts;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.search.index.IndexedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Articles are told apart by whose voice brought them.
class VoicesTest {

    private final ArticleIndex index = ArticleIndex.inMemory();
    private final ArticleSearcher searcher = new ArticleSearcher(index);

    @BeforeEach
    void fill() {
        index.apply(
                List.of(
                        from(1, "GOVERNMENT", "TALKS"),
                        from(2, "STATE_MEDIA", "TALKS"),
                        from(3, "STATE_MEDIA", "STATEMENT"),
                        from(4, "", "VOTE")),
                List.of(),
                1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aKindOfSourceSifts() {
        assertThat(found("voice:government")).containsExactly(1L);
        assertThat(found("kind:government")).containsExactly(1L);
        assertThat(found("kind:\"state media\"")).containsExactly(2L, 3L);
        assertThat(found("kind:state-media kind:talks")).containsExactly(2L);
        assertThat(found("-kind:government kind:talks")).containsExactly(2L);
    }

    @Test
    void aKindHalfTypedMayBeOfAnEventOrOfASource() {
        assertThat(found("kind:state")).containsExactly(2L, 3L);
        assertThat(found("kind:statem")).containsExactly(3L);
    }

    @Test
    void voicesAreCounted() {
        assertThat(searcher.facets("", null, Articles.NO_MARKS, 5).values().get(Facet.OWNER))
                .containsExactly(
                        new FacetCounts.Value("STATE_MEDIA", 2),
                        new FacetCounts.Value("GOVERNMENT", 1));
    }

    @Test
    void voicesOfTheLibraryAreListed() {
        assertThat(searcher.values(ArticleSearcher.Coded.OWNER, "st"))
                .containsExactly(Map.entry("STATE_MEDIA", 2));
    }

    private List<Long> found(String typed) {
        return searcher.search(typed, null, Order.OLDEST, 10, Articles.NO_MARKS).articles().stream()
                .map(ArticleSearcher.FoundArticle::id)
                .toList();
    }

    private static IndexedArticle from(long id, String owner, String event) {
        return new IndexedArticle(
                id,
                "Talks",
                "",
                "Source",
                owner,
                null,
                null,
                "en",
                List.of(),
                List.of(event),
                List.of(),
                List.of());
    }
}
