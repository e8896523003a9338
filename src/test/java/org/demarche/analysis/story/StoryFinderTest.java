package org.demarche.analysis.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.story.Story;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

class StoryFinderTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 27);
    private static final StoryFinder FINDER = new StoryFinder();

    private static final List<String> FERRY =
            List.of(
                    "The harbour master of Lirno closed the strait after the ferry Albatross ran"
                            + " aground with forty pilgrims.",
                    "Rescuers freed forty pilgrims from the ferry Albatross, aground in the strait"
                            + " of Lirno.",
                    "An inquiry will ask why the Albatross, a ferry full of pilgrims, ran aground"
                            + " off Lirno.");
    private static final List<String> TARIFF =
            List.of(
                    "Ministers in Ostrava agreed to halve the tariff on barley and copper by June.",
                    "The halved tariff on copper and barley was sealed by ministers in Ostrava.");

    private static List<StoryText> articles(List<String> texts, long firstId, LocalDate day) {
        var articles = new ArrayList<StoryText>();
        for (var text : texts) {
            articles.add(new StoryText(firstId + articles.size(), day, "", text, null));
        }
        return articles;
    }

    private static List<StoryText> both() {
        var all = articles(FERRY, 1, DAY);
        all.addAll(articles(TARIFF, 4, DAY));
        all.add(new StoryText(6, DAY, "", "A gardener grew a pumpkin larger than his shed.", null));
        return all;
    }

    private static Set<List<Long>> grouped(List<Story> stories) {
        var groups = new TreeSet<List<Long>>((a, b) -> a.toString().compareTo(b.toString()));
        stories.forEach(story -> groups.add(story.articles()));
        return groups;
    }

    @Test
    void articlesOnOneMatterShareAStoryAndOthersDoNot() {
        assertEquals("[[1, 2, 3], [4, 5], [6]]", grouped(FINDER.find(both())).toString());
    }

    @Test
    void aStoryKeepsItsNumberWhenAnArticleJoinsIt() {
        var window = new ArrayList<>(both());
        window.set(0, new StoryText(1, DAY, "", FERRY.get(0), 77L));
        window.set(1, new StoryText(2, DAY, "", FERRY.get(1), 77L));

        assertTrue(FINDER.find(window).contains(new Story(77, List.of(1L, 2L, 3L))));
    }

    @Test
    void twoStoriesThatAreOneBecomeTheLarger() {
        var window = new ArrayList<>(both());
        window.set(0, new StoryText(1, DAY, "", FERRY.get(0), 50L));
        window.set(1, new StoryText(2, DAY, "", FERRY.get(1), 77L));
        window.set(2, new StoryText(3, DAY, "", FERRY.get(2), 77L));

        assertTrue(FINDER.find(window).contains(new Story(77, List.of(1L, 2L, 3L))));
    }

    @Test
    void whateverComesEveryArticleIsInOneStory() {
        var random = new Random(5);
        for (int round = 0; round < 30; round++) {
            var window = new ArrayList<StoryText>();
            for (long id = 0; id < random.nextInt(60); id++) {
                var text = new StringBuilder();
                for (int i = random.nextInt(30); i > 0; i--) {
                    text.append((char) ('a' + random.nextInt(5))).append("xy\u0301 ");
                }
                var story = random.nextBoolean() ? null : (Long) (long) random.nextInt(9);
                window.add(new StoryText(id, DAY.plusDays(id), "", text.toString(), story));
            }
            var ids =
                    FINDER.find(window).stream()
                            .flatMap(s -> s.articles().stream())
                            .sorted()
                            .toList();
            assertEquals(window.stream().map(StoryText::id).toList(), ids);
        }
    }
}
