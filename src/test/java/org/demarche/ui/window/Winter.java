package org.demarche.ui.window;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.NewArticle;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A few weeks of invented diplomacy, with long titles, no titles to speak of, and no dates.
final class Winter {

    private static final Instant SEEN = Instant.parse("2026-01-20T12:00:00Z");
    private static final List<String> OUTLETS =
            List.of(
                    "Harbour Wire",
                    "The Lakeside Observer",
                    "Ministry of External Affairs of the Northern Isles, Press Service",
                    "Valley Post");
    private static final List<String> TITLES =
            List.of(
                    "Envoys meet in Vaduz",
                    "Northern Isles hand over a written answer and keep the door open for talks",
                    "Fishing treaty: what the two sides have signed, what they have left out, and"
                        + " why the harbour towns are still waiting for a word from the capital",
                    "Minister calls the ferry blockade unacceptable",
                    "Eight hours behind closed doors",
                    "Observers will stay for another year",
                    "Who speaks for the islands? A short guide to four delegations",
                    "Ambassador summoned over remarks on the lighthouse",
                    "Joint statement of the lake states",
                    "Talks to go on in a fortnight",
                    "Aid for the harbour towns",
                    "A map that nobody wants to sign");

    private Winter() {}

    static List<NewArticle> articles(int count) {
        return IntStream.range(0, count).mapToObj(Winter::article).toList();
    }

    /// Others, of later days than all of [#articles].
    static List<NewArticle> newest(int count) {
        return IntStream.range(0, count).mapToObj(i -> article(-2 * i - 600)).toList();
    }

    static NewArticle article(int number) {
        var title = TITLES.get(Math.floorMod(number, TITLES.size()));
        boolean undated = number % 11 == 6;
        var day = LocalDate.of(2026, 1, 19).minusDays(number / 2);
        return new NewArticle(
                URI.create("https://example.org/" + number),
                null,
                number >= 0 && number < TITLES.size() ? title : title + " (" + number + ")",
                null,
                OUTLETS.get(Math.floorMod(number, OUTLETS.size())),
                undated ? null : PublicationDate.of(day),
                SEEN.minusSeconds(number),
                "en",
                CleanText.ofParagraphs(
                        List.of(
                                "The envoys of the lake states met for the "
                                        + (number + 1)
                                        + ". time this winter. They spoke about the ferry, the"
                                        + " lighthouse and the written reply that had been handed"
                                        + " over the week before.",
                                "Nobody expected a treaty. \"We are still at the table\", said the"
                                        + " minister of the Northern Isles, and asked for patience"
                                        + " and for another round of talks.")),
                number % 5 == 4);
    }
}
