package org.demarche.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.demarche.model.finding.EntityKind;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ArticleDigestTest {

    @Test
    void theSameArticleComesToTheSame() {
        assertEquals(
                article("Talks", List.of("Kyiv"), List.of("VOTE", "TALKS"), new byte[] {1})
                        .digest(),
                article("Talks", List.of("Kyiv"), List.of("TALKS", "VOTE"), new byte[] {1})
                        .digest());
    }

    @Test
    void anythingElseComesToSomethingElse() {
        var article = article("Talks", List.of("Kyiv"), List.of("TALKS"), new byte[] {1}).digest();

        assertNotEquals(
                article,
                article("Talk", List.of("Kyiv"), List.of("TALKS"), new byte[] {1}).digest());
        assertNotEquals(
                article,
                article("Talks", List.of("Kiev"), List.of("TALKS"), new byte[] {1}).digest());
        assertNotEquals(
                article,
                article("Talks", List.of("Kyiv", "TALKS"), List.of(), new byte[] {1}).digest());
        assertNotEquals(
                article,
                article("Talks", List.of("Kyiv"), List.of("TALKS"), new byte[] {2}).digest());
    }

    private static IndexedArticle article(
            String title, List<String> aliases, List<String> events, byte[] passage) {
        return new IndexedArticle(
                1,
                title,
                "They met.",
                "Wire",
                "",
                null,
                LocalDate.of(2022, 1, 2),
                "en",
                List.of(new IndexedEntity(EntityKind.PLACE, "Kiew", aliases, null)),
                events,
                List.of(),
                List.of(passage));
    }
}
