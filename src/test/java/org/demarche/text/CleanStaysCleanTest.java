package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CleanStaysCleanTest {

    private static final List<String> PIECES =
            List.of(
                    "World",
                    "ukraine crisis",
                    "55 0",
                    "By Ann Lee",
                    "27 January 2022",
                    "Ministers meet in Geneva to talk about grain",
                    "Confidential Discussions:",
                    "Must Read:-",
                    "Read more",
                    "Related Post",
                    "What comes next",
                    "It is not.",
                    "Really?",
                    "• a first point\n• a second point",
                    "- a dash item\n- another one",
                    "Name | Office\nLavrov | minister",
                    "The minister said on Tuesday that talks would go on until the end of the"
                            + " week.",
                    "“We are ready to listen,” he said, “but we are not ready to wait for ever and"
                            + " a day.",
                    "” Then he left the room without another word to the press that was waiting.",
                    "The delegations, which had come with long-standing demands of their own and"
                            + " had not\n"
                            + "met since the autumn, agreed on nothing but the date of their next"
                            + " meet-\n"
                            + "ing, which is to be held in the spring at the invitation of the"
                            + " mediators.",
                    "Subscribe to our newsletter",
                    "会谈于周二在日内瓦举行，双方未发表声明。",
                    "%d bloggers like this:");

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @RepeatedTest(300)
    void cleaningAgainChangesNothing(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var pieces = new ArrayList<String>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        var scraped = String.join(random.nextBoolean() ? "\n\n" : "\n", pieces);
        var once = cleaner.plain(scraped, "file");
        var twice = cleaner.plain(once.text().text(), once.title());
        assertEquals(once.text(), twice.text(), scraped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "portal", "wire", "agentur", "blog", "lenta"})
    void aCleanedArticleStaysAsItIs(String name) {
        var once = cleaner.plain(Fixture.read("scraped/" + name + ".txt"), "");
        assertEquals(once.text(), cleaner.plain(once.text().text(), once.title()).text());
        assertEquals(once.text(), cleaner.plain(once.text().text(), "").text());
    }
}
