package org.demarche.library.export.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.ui.panes.PaneLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class EventFormTest {

    @TempDir Path folder;
    private PaneLibrary library;
    private List<TimelineEvent> events;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        events = library.timeline().events(TimelineRequest.EVERYTHING);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aRecordHasTheFieldsOfPloverAndItsSentence() throws Exception {
        var address = URI.create("https://example.org/geneva");
        var records =
                new JsonMapper()
                        .readTree(
                                String.join(
                                        "\n",
                                        EventForm.PLOVER.lines(
                                                events, Map.of(library.geneva, address))));

        assertEquals(events.size(), records.size());
        var demand = records.get(0);
        assertEquals("2021-12-17", demand.get("date").asText());
        assertEquals("RUS", demand.at("/source/0/country").asText());
        assertEquals("NAT", demand.at("/target/0/country").asText());
        assertEquals(address.toString(), demand.get("url").asText());
        assertTrue(demand.get("text").asText().startsWith("Russia had sent"));
        assertTrue(records.get(records.size() - 1).get("date").isNull());
    }

    @Test
    void aPageNeedsNothingElseAndHasEverySentence() {
        var page = String.join("\n", EventForm.HTML.lines(events, Map.of()));

        assertFalse(page.contains("src="), "nothing is fetched");
        assertFalse(page.contains("@import"), "nothing is fetched");
        for (var event : events) {
            assertTrue(page.contains("id=\"e" + event.id() + "\""));
            assertTrue(page.contains("\"id\":" + event.id() + ","));
        }
        assertTrue(page.contains("<blockquote>Russia had sent its demands to NATO in December"));
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        var harmful =
                Map.of(
                        library.reply, URI.create("javascript:alert(1)"),
                        library.geneva, URI.create("https://example.org/a?b=1&c=2"));
        var page = String.join("\n", EventForm.HTML.lines(events, harmful));

        assertFalse(page.contains("javascript:"));
        assertTrue(page.contains("href=\"https://example.org/a?b=1&amp;c=2\""));
    }

    @Test
    void noEventsMakeAWholeDocumentToo() throws Exception {
        assertEquals(0, new JsonMapper().readTree(lines(EventForm.PLOVER)).size());
        assertTrue(lines(EventForm.HTML).contains("0 events"));
        assertTrue(lines(EventForm.ICS).contains("END:VCALENDAR"));
    }

    @Test
    void aFileIsReplacedWholeOrNotAtAll() throws Exception {
        var file = Files.writeString(folder.resolve("old.csv"), "before");

        EventForm.CSV.write(file, events, Map.of());
        assertEquals(events.size() + 1, Files.readAllLines(file).size());

        var missing = folder.resolve("nowhere").resolve("x.csv");
        assertThrows(IOException.class, () -> EventForm.CSV.write(missing, events, Map.of()));
        try (var left = Files.list(folder)) {
            assertEquals(
                    0, left.filter(f -> f.getFileName().toString().startsWith(".dem")).count());
        }
    }

    private static String lines(EventForm form) {
        return String.join("\n", form.lines(List.of(), Map.of()));
    }
}
