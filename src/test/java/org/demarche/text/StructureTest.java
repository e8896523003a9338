package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

/// What belongs to an article by how its page is built, whatever the words are.
class StructureTest {

    private static final URI BASE = URI.create("https://example.org/a/b");
    private static final String FIRST =
            "The two ministers met for three hours on the island and agreed on nothing but a date.";
    private static final String SECOND =
            "Their deputies are to meet again in the spring, and the hotline stays open until"
                    + " then.";
    private static final String THIRD =
            "A paper that both sides had seen before was handed over once more, for the record.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class='grid overflow-hidden'",
                "class='field field--label-hidden'",
                "class='with-sidebar'",
                "class='panel-hidden'",
                "id='share-of-the-water-by-country'"
            })
    void aNameOfTheLayoutHidesNothing(String attribute) {
        assertEquals(
                FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n\n" + THIRD + " Twice.",
                text(
                        "<p>%s</p><p>%s</p><div %s><p>%s</p></div><p>%s Twice.</p>"
                                .formatted(FIRST, SECOND, attribute, THIRD, THIRD)));
    }

    @Test
    void aTextInSeveralBoxesIsReadWhole() {
        var long1 = ("<p>" + FIRST + " And so on.</p>").repeat(1) + "<p>" + SECOND.repeat(5);
        var page =
                "<div class='part'>%s</div><div class='part'><p>%s</div>".formatted(long1, THIRD);
        assertEquals(FIRST + " And so on.\n\n" + SECOND.repeat(5) + "\n\n" + THIRD, text(page));
    }

    @Test
    void whatCameLateStandsWhereItBelongs() {
        var page =
                """
                <p>%s</p><!--$?--><template id="B:0"></template><p>Loading paragraph</p><!--/$-->
                <p>%s</p><div hidden id="S:0"><p>%s</p></div>\
                """
                        .formatted(FIRST, THIRD, SECOND);
        assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, text(page));
    }

    @Test
    void aListOfLinksThatTheTextAnnouncesIsPartOfIt() {
        var links = "<ul><li><a href='/1'>On water</a></li><li><a href='/2'>On fish</a></li></ul>";
        assertEquals(
                FIRST + "\n\n" + SECOND + " It named two:\n\n• On water\n• On fish\n\n" + THIRD,
                text("<p>%s<p>%s It named two:</p>%s<p>%s".formatted(FIRST, SECOND, links, THIRD)));
        assertEquals(
                FIRST + "\n\n" + SECOND + "\n\n" + THIRD,
                text("<p>%s<p>%s</p>%s<p>%s".formatted(FIRST, SECOND, links, THIRD)));
    }

    @Test
    void whoWroteItIsNoPartOfIt() {
        var body = "<p>" + String.join("</p><p>", FIRST, SECOND, THIRD, FIRST + SECOND) + "</p>";
        var life = "Ann Lee has reported from the island since the first of the talks, in 2011.";
        assertEquals(
                String.join("\n\n", FIRST, SECOND, THIRD, FIRST + SECOND),
                signed(body + "<p>" + life));
        var said = "Ann Lee: And what do you say to those who hold that nothing came of the talks?";
        assertEquals(
                String.join("\n\n", FIRST, SECOND, THIRD, FIRST + SECOND, said),
                signed(body + "<p>" + said));
    }

    @Test
    void linesOfTheSitesOwnAreNoPartOfIt() {
        var head = "<meta property='og:site_name' content='Harbour Notes | Ships and treaties'>";
        assertEquals(
                FIRST + "\n\n" + SECOND,
                text(head, "<p>%s<p>%s<p>Follow Harbour Notes".formatted(FIRST, SECOND)));
        assertEquals(
                FIRST + "\n\n" + SECOND + "\n\nFollow the river",
                text(head, "<p>%s<p>%s<p>Follow the river".formatted(FIRST, SECOND)));
    }

    private static String signed(String body) {
        return text("<meta name='author' content='Ann Lee'>", body);
    }

    private static String text(String body) {
        return text("", body);
    }

    private static String text(String head, String body) {
        var page = "<html><head>%s</head><body><h1>The talks</h1><main>%s</main></body></html>";
        return new ArticleCleaner().html(page.formatted(head, body), BASE).text().text();
    }
}
