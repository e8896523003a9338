package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.IndexedEntity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/// What the fields of the query language find, and in which order.
class FieldSearchTest {

    private static final ArticleSearcher.Marks MARKS =
            mark ->
                    switch (mark) {
                        case "unread" -> new long[] {2, 3};
                        case "read" -> new long[] {1};
                        default -> new long[] {3};
                    };

    private final ArticleIndex index = ArticleIndex.inMemory();
    private final ArticleSearcher searcher = new ArticleSearcher(index);

    @BeforeEach
    void fill() {
        var minister = Articles.person("Sergei Lavrov", "Lavrov", "Sergey Viktorovich Lavrov");
        var president = Articles.person("Volodymyr Zelenskyy", "Zelensky", "Zelenskiy");
        var russia = Articles.country("Russia", "RUS", "Russian Federation");
        var russian =
                new IndexedEntity(EntityKind.NATIONALITY, "Russian", List.of("Russians"), "RUS");
        var nato = new IndexedEntity(EntityKind.ORGANISATION, "NATO", List.of(), "NAT");
        index.apply(
                List.of(
                        new IndexedArticle(
                                1,
                                "A meeting",
                                "The minister said “the door is open” and left.",
                                "Daily Courier",
                                "Ann O’Neill",
                                LocalDate.of(2022, 1, 26),
                                "en",
                                List.of(minister, russia),
                                List.of("TALKS", "STATEMENT"),
                                List.of("RUS>USA")),
                        new IndexedArticle(
                                2,
                                "Another",
                                "The door is closed.",
                                "Evening Post",
                                null,
                                LocalDate.of(2022, 2, 3),
                                "en-GB",
                                List.of(president, russian, nato),
                                List.of("THREAT"),
                                List.of("RUS>UKR", "USA>UKR")),
                        new IndexedArticle(
                                3,
                                "Une rencontre",
                                "La porte de l’Ukraine.",
                                "Courrier du soir",
                                "Jean Neill",
                                null,
                                "fr",
                                List.of(nato),
                                List.of(),
                                List.of("FRA", "DEU"))),
                List.of(),
                1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiterString = " => ",
            textBlock =
                    """
                    person:Lavrov => 1
                    person:lav => 1
                    PERSON:“Sergei Lavrov” => 1
                    person:"Lavrov, Sergei" => 1
                    person:"Sergei Zelensky" => ``
                    person:Zelensky => 2
                    person:Zelenskij => 2
                    person:Зеленский => 2
                    zelenskiy => 2
                    person:(Lavrov OR Zelensky) => 2 1
                    org:NATO => 2 3
                    country:RUS => 2 1
                    country:ru => 2 1
                    country:Russia => 2 1
                    country:Russian => 2 1
                    country:"Russian Federation" => 2 1
                    country:France => ``
                    -country:RUS => 3
                    source:courier => 1
                    source:"evening post" => 2
                    author:o'neill => 1
                    author:oneill => 1
                    said:door => 1
                    said:left => ``
                    said:"door is open" => 1
                    kind:TALKS => 1
                    kind:thr => 2
                    event:statement => 1
                    lang:en => 2 1
                    lang:fr => 3
                    ukraine => 3
                    is:unread => 2 3
                    is:unr => 2 3
                    is:read => 1
                    -is:read => 2 3
                    is:bookmarked => 3
                    between:RUS,USA => 1
                    between:USA,RUS => 1
                    between:Russia,Ukraine => 2
                    between:FRA,DEU => 3
                    between:"United States,Ukraine" => 2
                    between:RUS,FRA => ``
                    date:2022 => 2 1
                    date:2022-01 => 1
                    date:2022-01-26 => 1
                    date:2022-01..2022-02 => 2 1
                    date:2022-01-27.. => 2
                    date:..2022-01 => 1
                    date:20 => 2 1 3
                    before:2022-02 => 1
                    after:2022-01 => 2
                    door date:2022-01 => 1
                    door -closed => 1
                    unknown:door => ``
                    door:open => 1
                    """)
    void findsWhatIsMeant(String typed, String ids) {
        assertEquals(ids, found(typed, null, Order.NEWEST));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiterString = " => ",
            textBlock =
                    """
                    "door is op => 1
                    person: => 2 1 3
                    person:" => 2 1 3
                    (door OR => 2 1
                    ((door => 2 1
                    door) => 2 1
                    AND => 2 1 3
                    OR => 2 1 3
                    NOT => 2 1 3
                    - => 2 1 3
                    * => 2 1 3
                    ~ => 2 1 3
                    "" => 2 1 3
                    () => 2 1 3
                    door - => 2 1
                    door AND => 2 1
                    door OR OR => 2 1
                    date:2022-0 => 2 1
                    date:2022-01-2 => 1
                    is: => 2 1 3
                    between:RUS => 2 1
                    between:RUS, => 2 1
                    ! ? … => 2 1 3
                    """)
    void whatIsHalfTypedIsAnsweredAsWellAsCanBe(String typed, String ids) {
        assertEquals(ids, found(typed, null, Order.NEWEST));
    }

    @Test
    void articlesWithoutADayComeLastEitherWay() {
        assertEquals("2 1 3", found("", null, Order.NEWEST));
        assertEquals("1 2 3", found("", null, Order.OLDEST));
    }

    @Test
    void onlyTheGivenPartOfTheLibraryIsLookedIn() {
        assertEquals("1", found("door", new long[] {1, 3}, Order.NEWEST));
        assertEquals("", found("door", new long[0], Order.NEWEST));
    }

    @Test
    void theTotalIsExactThoughFewerAreListed() {
        var found = searcher.search("", null, Order.NEWEST, 1, MARKS);
        assertEquals(3, found.total());
        assertEquals(1, found.articles().size());
        assertEquals(3, searcher.search("", null, Order.NEWEST, 0, MARKS).total());
    }

    @Test
    void theWordsToMarkAreThoseAskedFor() {
        assertEquals(
                List.of("door", "is open", "sergei lavrov"),
                searcher.search(
                                "Door \"is open\" the -closed person:\"Sergei Lavrov\" is:read"
                                        + " date:2022",
                                null,
                                Order.NEWEST,
                                1,
                                MARKS)
                        .words());
    }

    private String found(String typed, long @Nullable [] within, Order order) {
        var found = searcher.search(typed, within, order, 100, MARKS);
        return String.join(
                " ", found.articles().stream().map(hit -> Long.toString(hit.id())).toList());
    }
}
