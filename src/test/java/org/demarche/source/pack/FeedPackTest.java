package org.demarche.source.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.intake.PackFeed;
import org.demarche.model.intake.PackFeed.Owner;
import org.demarche.source.written.WebAddress;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The pack is what a new reader subscribes to with one click: each row must hold.
class FeedPackTest {

    private static final List<PackFeed> FEEDS = new FeedPack().feeds();

    @Test
    void thereAreEnoughToChooseFrom() {
        assertTrue(FEEDS.size() >= 120, "only " + FEEDS.size());
    }

    @Test
    void everyRowIsFilled() {
        for (var feed : FEEDS) {
            assertFalse(feed.title().isBlank(), feed.toString());
            assertFalse(feed.topic().isBlank(), feed.toString());
            assertFalse(feed.place().isBlank(), feed.toString());
        }
    }

    @Test
    void noFieldHasBlanksAtItsEnds() {
        for (var feed : FEEDS) {
            for (var field : List.of(feed.title(), feed.topic(), feed.note())) {
                assertEquals(field.strip(), field, feed.toString());
            }
        }
    }

    @Test
    void everyAddressIsOfTheWebAndAsItWouldBeAsked() {
        for (var feed : FEEDS) {
            for (var address : List.of(feed.address(), feed.site())) {
                assertTrue(WebAddress.isWeb(address), feed.toString());
                assertEquals(
                        address, WebAddress.parse(address.toString()).orElseThrow(), feed.title());
            }
        }
    }

    @Test
    void addressesAreEncryptedUnlessTheRowSaysWhyNot() {
        for (var feed : FEEDS) {
            assertTrue(
                    feed.address().getScheme().equals("https") || feed.note().contains("no https"),
                    feed.toString());
        }
    }

    @Test
    void noFeedStandsTwice() {
        assertEquals(FEEDS.size(), distinct(feed -> bare(feed.address())));
        assertEquals(FEEDS.size(), distinct(PackFeed::title));
    }

    @Test
    void languagesAreIso() {
        var known = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
        FEEDS.forEach(feed -> assertTrue(known.contains(feed.language()), feed.toString()));
    }

    @Test
    void everyContinentHasPressOfItsOwn() {
        var press = Set.of(Owner.INDEPENDENT, Owner.WIRE, Owner.STATE_MEDIA);
        var countries =
                FEEDS.stream()
                        .filter(feed -> press.contains(feed.owner()))
                        .map(PackFeed::country)
                        .collect(Collectors.toSet());
        for (var oneOfEach :
                List.of(
                        Set.of("ZAF", "KEN", "NGA", "ETH", "SDN"),
                        Set.of("USA", "CAN"),
                        Set.of("BRA", "ARG", "COL", "CRI", "VEN", "CHL", "URY"),
                        Set.of("CHN", "JPN", "KOR", "IND", "SGP", "PAK"),
                        Set.of("GBR", "DEU", "FRA", "UKR", "ESP", "ITA"),
                        Set.of("ISR", "ARE", "QAT", "TUR", "EGY", "LBN", "SAU"),
                        Set.of("AUS", "NZL"))) {
            var found = new HashSet<>(oneOfEach);
            found.retainAll(countries);
            assertFalse(found.isEmpty(), "nothing from " + oneOfEach);
        }
    }

    @Test
    void aBrokenRowIsToldInASentence() {
        var row = new String[] {"A title", "https://a.example/feed"};
        var problem =
                assertThrows(
                        IllegalStateException.class,
                        () -> FeedPack.rows(List.<String[]>of(row), Map.of()));
        assertEquals(
                "The feed pack cannot be read: the row “A title” has 2 fields instead of 8."
                        + " Correct data/feeds.tsv.",
                problem.getMessage());
    }

    private static long distinct(Function<PackFeed, String> key) {
        return FEEDS.stream().map(key).distinct().count();
    }

    private static String bare(URI address) {
        return address.toString()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/$", "");
    }
}
