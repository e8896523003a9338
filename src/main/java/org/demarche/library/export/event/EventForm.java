package org.demarche.library.export.event;

import org.demarche.library.written.WholeFile;
import org.demarche.model.query.TimelineEvent;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The forms in which events leave the library.
public enum EventForm {
    HTML("Interactive page", "html"),
    ICS("Calendar", "ics"),
    CSV("Table", "csv"),
    PLOVER("Records with PLOVER fields", "json"),
    TIMELINEJS("Slides for TimelineJS", "json");

    private final String title;
    private final String extension;

    EventForm(String title, String extension) {
        this.title = title;
        this.extension = extension;
    }

    /// "Calendar".
    public String title() {
        return title;
    }

    /// Of a file's name, without the dot.
    public String extension() {
        return extension;
    }

    /// The lines of the document.
    ///
    /// @param addresses of the articles, by their row number; one that is not in it has none to
    ///   show
    public List<String> lines(List<TimelineEvent> events, Map<Long, URI> addresses) {
        return switch (this) {
            case CSV -> EventTableText.lines(events);
            case ICS -> EventCalendar.lines(events);
            case PLOVER -> EventRecords.lines(events, addresses);
            case TIMELINEJS -> EventSlides.lines(events);
            case HTML -> EventPage.lines(events, addresses);
        };
    }

    /// Writes the document into a file, in UTF-8. A file that was there before is replaced when the
    /// new one is whole, and not before.
    ///
    /// @throws IOException when it cannot be written
    public void write(Path file, List<TimelineEvent> events, Map<Long, URI> addresses)
            throws IOException {
        WholeFile.write(
                file,
                out -> {
                    for (var line : lines(events, addresses)) {
                        out.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
                    }
                });
    }
}
