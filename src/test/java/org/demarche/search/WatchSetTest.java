package org.demarche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.search.Articles.country;
import static org.demarche.search.Articles.person;

import org.demarche.model.query.SearchRequest;
import org.demarche.search.index.IndexedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class WatchSetTest {

    private final ArticleIndex index = ArticleIndex.inMemory();
    private final WatchSet watches = new WatchSet(index);

    @AfterEach
    void close() {
        index.close();
    }

    private List<Long> matched(IndexedArticle article) {
        return watches.match(article, _ -> false).ids();
    }

    @Test
    void anArticleIsMatchedWithThoseThatItAnswers() {
        watches.put(1, "ceasefire");
        watches.put(2, "\"grain corridor\"");
        watches.put(3, "title:talks -harbour");
        watches.put(4, "harbour OR airport");
        var article =
                Articles.article(
                        7, "Talks on a truce", "The ceasefires near the harbour did not last.");

        assertThat(matched(article)).containsExactly(1L, 4L);
    }

    @Test
    void namesCountriesAndEventsAreMatched() {
        watches.put(1, "person:Lavrov");
        watches.put(2, "country:Russia");
        watches.put(3, "country:France");
        watches.put(4, "kind:TALKS between:RUS,USA");
        watches.put(5, "person:Lavr*");
        var article =
                new IndexedArticle(
                        7,
                        "A long evening",
                        "They met.",
                        "The Courier",
                        null,
                        LocalDate.of(2024, 3, 1),
                        "en",
                        List.of(person("Sergei Lavrov"), country("Russia", "RUS")),
                        List.of("TALKS"),
                        List.of("USA>RUS"));

        assertThat(matched(article)).containsExactly(1L, 2L, 4L, 5L);
    }

    @Test
    void aCountryIsMatchedByWhatTheLibraryCallsIt() {
        index.apply(
                List.of(
                        new IndexedArticle(
                                1,
                                "",
                                "",
                                "",
                                null,
                                null,
                                "en",
                                List.of(country("Ruritania", "RUR", "Ruritanians")),
                                List.of(),
                                List.of())),
                List.of(),
                1);
        watches.put(1, "country:Ruritanians");

        assertThat(
                        matched(
                                new IndexedArticle(
                                        2,
                                        "",
                                        "",
                                        "",
                                        null,
                                        null,
                                        "en",
                                        List.of(country("Ruritania", "RUR")),
                                        List.of(),
                                        List.of())))
                .containsExactly(1L);
    }

    @Test
    void daysAndMarksAreMatched() {
        var today = LocalDate.now(ZoneId.systemDefault());
        watches.put(1, "date:today");
        watches.put(2, "before:2001");
        watches.put(3, "is:unread talks");
        watches.put(4, "is:bookmarked talks");
        watches.put(5, "tag:Vienna");

        assertThat(
                        watches.match(
                                        Articles.of(7, today),
                                        mark -> mark.equals("unread") || mark.equals("tag:Vienna"))
                                .ids())
                .containsExactly(1L, 3L, 5L);
    }

    @Test
    void aWatchThatAsksForNothingIsNamedAsBroken() {
        assertThat(watches.put(1, "person:")).isPresent();
        assertThat(watches.put(2, "talks")).isEmpty();

        var matched = watches.match(Articles.article(7, "Talks", ""), _ -> false);

        assertThat(matched.ids()).containsExactly(2L);
        assertThat(matched.broken()).containsOnlyKeys(1L);
    }

    @Test
    void aWatchIsForgottenAndChanged() {
        watches.put(1, "talks");
        watches.put(2, "talks");
        watches.remove(1);
        watches.put(2, "truce");

        assertThat(matched(Articles.article(7, "Talks", ""))).isEmpty();
        assertThat(matched(Articles.article(8, "Truce", ""))).containsExactly(2L);
    }

    @Test
    void aTextInAnotherLanguageIsReadInIt() {
        watches.put(1, "négociations");

        assertThat(matched(Articles.in("fr", 7, "", "La négociation commence.")))
                .containsExactly(1L);
    }

    @Test
    void whatIsMatchedIsWhatASearchFinds() {
        var random = new Random(11);
        var words = List.of("talks", "treaty", "envoy", "grain", "border", "vote", "pact", "aid");
        var typed = new TreeMap<Long, String>();
        for (var id = 1L; id <= 300; id++) {
            typed.put(id, query(random, words));
        }
        watches.putAll(typed);
        for (var round = 0; round < 40; round++) {
            var article =
                    Articles.article(
                            round, some(random, words, 3), some(random, words, 3) + ". More aids.");
            index.clear();
            index.apply(List.of(article), List.of(), 1);
            var searcher = new ArticleSearcher(index);
            var found = new ArrayList<Long>();
            for (var watch : Map.copyOf(typed).entrySet()) {
                var answer =
                        searcher.search(
                                watch.getValue() + " ",
                                null,
                                SearchRequest.Order.NEWEST,
                                1,
                                Articles.NO_MARKS);
                if (answer.total() > 0) {
                    found.add(watch.getKey());
                }
            }
            found.sort(null);

            assertThat(matched(article)).isEqualTo(found);
        }
    }

    private static String query(Random random, List<String> words) {
        var one = words.get(random.nextInt(words.size()));
        var other = words.get(random.nextInt(words.size()));
        return switch (random.nextInt(9)) {
            case 0 -> one + " " + other;
            case 1 -> one + " OR " + other;
            case 2 -> one + " -" + other;
            case 3 -> "\"" + one + " " + other + "\"";
            case 4 -> "title:" + one;
            case 5 -> one.substring(0, 2) + "*";
            case 6 -> one + "~ " + other;
            case 7 -> "\"" + one + " " + other + "\"~4";
            default -> "(" + one + " OR title:" + other + ") -" + words.getFirst();
        };
    }

    private static String some(Random random, List<String> words, int count) {
        return String.join(" ", random.ints(count, 0, words.size()).mapToObj(words::get).toList());
    }
}
