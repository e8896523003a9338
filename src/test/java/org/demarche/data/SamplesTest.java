package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The sample library is what a reader sees first: it must be readable and right.
class SamplesTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final Set<String> FIELDS =
            Set.of("id", "url", "title", "text", "published", "author", "source", "lang");
    private static final String WEEKDAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ";
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    WEEKDAY
                            + "(?:the )?(?<day>\\d{1,2}) (?<month>"
                            + MONTH
                            + ")(?: (?<year>\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    WEEKDAY + "(?<month>" + MONTH + ") (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?");

    @Test
    void thereAreEnoughToFillEveryPane() throws Exception {
        assertTrue(samples().size() >= 38, "only " + samples().size());
    }

    @Test
    void everyLineHasEveryFieldAndNoOther() throws Exception {
        for (var sample : samples()) {
            var fields = new TreeSet<String>();
            sample.fieldNames().forEachRemaining(fields::add);
            assertEquals(new TreeSet<>(FIELDS), fields, sample.path("id").asText());
            for (var field : fields) {
                assertFalse(sample.path(field).asText().isBlank(), field + " of " + sample);
            }
        }
    }

    @Test
    void noTwoShareAnIdOrAnAddressOrATitle() throws Exception {
        for (var field : List.of("id", "url", "title")) {
            var seen = new HashSet<String>();
            for (var sample : samples()) {
                assertTrue(seen.add(sample.path(field).asText()), field + " twice: " + sample);
            }
        }
    }

    @Test
    void theAddressIsTheNameOfTheSample() throws Exception {
        for (var sample : samples()) {
            var number = sample.path("id").asText().substring("sample-".length());
            assertEquals(
                    URI.create("urn:demarche:sample:" + number),
                    URI.create(sample.path("url").asText()));
        }
    }

    @Test
    void everyTextIsShortAndInParagraphs() throws Exception {
        for (var sample : samples()) {
            var text = new CleanText(sample.path("text").asText());
            var paragraphs = text.text().split(CleanText.BREAK, -1);
            var id = sample.path("id").asText();
            assertTrue(text.words() >= 100 && text.words() <= 400, id + ": " + text.words());
            assertTrue(paragraphs.length >= 3 && paragraphs.length <= 7, id);
            for (var paragraph : paragraphs) {
                assertEquals(paragraph.strip(), paragraph, id);
                assertFalse(paragraph.contains("\n"), id);
            }
        }
    }

    @Test
    void theDatesOfPublicationAreInTheWinterThatIsTold() throws Exception {
        for (var sample : samples()) {
            var day = published(sample);
            assertTrue(
                    !day.isBefore(LocalDate.of(2021, 12, 1))
                            && !day.isAfter(LocalDate.of(2022, 2, 28)),
                    sample.toString());
        }
    }

    @Test
    void everyWeekdayFitsItsDate() throws Exception {
        int checked = 0;
        for (var sample : samples()) {
            var words = sample.path("title").asText() + "\n" + sample.path("text").asText();
            for (var date : datesWithWeekday(words)) {
                var day = dayOf(date, published(sample));
                var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                assertTrue(date.group().startsWith(name), date.group() + " was a " + name);
                checked++;
            }
        }
        assertTrue(checked >= 25, "only " + checked + " dates with a weekday were found");
    }

    private static List<MatchResult> datesWithWeekday(String words) {
        var found = new ArrayList<>(DAY_FIRST.matcher(words).results().toList());
        found.addAll(MONTH_FIRST.matcher(words).results().toList());
        return found;
    }

    /// Where the year is left out it is the one that brings the date nearest to the publication.
    private static LocalDate dayOf(MatchResult date, LocalDate published) {
        var month = Month.valueOf(date.group("month").toUpperCase(Locale.ROOT));
        int day = Integer.parseInt(date.group("day"));
        if (date.group("year") != null) {
            return LocalDate.of(Integer.parseInt(date.group("year")), month, day);
        }
        var sameYear = LocalDate.of(published.getYear(), month, day);
        return sameYear.isAfter(published.plusMonths(6)) ? sameYear.minusYears(1) : sameYear;
    }

    private static LocalDate published(JsonNode sample) {
        return PublicationDate.parse(sample.path("published").asText()).orElseThrow().day();
    }

    private static List<JsonNode> samples() throws IOException {
        var samples = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(Path.of("data", "samples.jsonl"))) {
            samples.add(JSON.readTree(line));
        }
        return samples;
    }
}
