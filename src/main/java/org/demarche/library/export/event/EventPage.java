package org.demarche.library.export.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.demarche.library.written.Escaped;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EventKind;
import org.demarche.model.query.TimelineEvent;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One HTML page that needs nothing else: a drawing that can be moved, zoomed and filtered, and a
/// table of the same events, each with its sentence, which is all there without scripts too.
final class EventPage {

    private static final String PAGE = "/org/demarche/library/timeline-page.html";

    static List<String> lines(List<TimelineEvent> events, Map<Long, URI> addresses) {
        var rows = events.stream().map(e -> row(e, addresses)).collect(Collectors.joining("\n"));
        var records = events.stream().map(EventPage::record).collect(Collectors.joining(",\n"));
        var page =
                page().replace(
                                "@COUNT@",
                                events.size() == 1 ? "1 event" : events.size() + " events");
        int at = page.indexOf("@ROWS@");
        int then = page.indexOf("@EVENTS@");
        return (page.substring(0, at)
                        + rows
                        + page.substring(at + "@ROWS@".length(), then)
                        + records
                        + page.substring(then + "@EVENTS@".length()))
                .lines()
                .toList();
    }

    private static String page() {
        try (var in = EventPage.class.getResourceAsStream(PAGE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program lacks its page %s; install it again.".formatted(PAGE));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The page %s cannot be read; install the program again.".formatted(PAGE), e);
        }
    }

    private static String row(TimelineEvent line, Map<Long, URI> addresses) {
        var event = line.event();
        return """
        <tr id="e%d" class="%s"><td>%s</td><td>%s</td><td><b>%s</b> <small>%s</small><blockquote>%s</blockquote><small>%s</small></td></tr>\
        """
                .formatted(
                        line.id(),
                        lower(event.status()),
                        when(event.when()),
                        lower(event.kind()),
                        Escaped.html(label(line)),
                        lower(event.status()),
                        Escaped.html(line.sentence().strip()),
                        article(line, addresses.get(line.articleId())));
    }

    /// Only addresses of the web become links.
    private static String article(TimelineEvent line, @Nullable URI address) {
        var outlet = line.told().outlet();
        var words =
                Escaped.html(
                        outlet.isBlank()
                                ? line.articleTitle()
                                : outlet + ": " + line.articleTitle());
        var scheme = address == null ? null : address.getScheme();
        return address != null && ("https".equals(scheme) || "http".equals(scheme))
                ? "<a href=\"%s\">%s</a>".formatted(Escaped.html(address.toString()), words)
                : words;
    }

    private static String record(TimelineEvent line) {
        var event = line.event();
        var record = JsonNodeFactory.instance.objectNode();
        record.put("id", line.id());
        record.put("label", label(line));
        record.put("lane", lane(line));
        record.put("kind", lower(event.kind()));
        record.put("group", group(event.kind()));
        record.put("status", lower(event.status()));
        record.put("when", when(event.when()));
        if (event.when() instanceof CalendarTime.Known known) {
            record.put("from", known.from().toString()).put("to", known.to().toString());
        }
        return record.toString().replace("<", "\\u003c");
    }

    private static String label(TimelineEvent line) {
        var summary = line.event().summary();
        return summary.isBlank() ? lower(line.event().kind()) : summary;
    }

    private static String lane(TimelineEvent line) {
        var source = side(line.event().sourceCountries(), line.sources());
        var target = side(line.event().targetCountries(), line.targets());
        return source.isEmpty() || target.isEmpty() || source.equals(target)
                ? source.isEmpty() ? target.isEmpty() ? "Others" : target : source
                : source + " → " + target;
    }

    private static String side(List<String> codes, List<String> names) {
        return codes.isEmpty() ? names.isEmpty() ? "" : names.getFirst() : codes.getFirst();
    }

    private static String group(EventKind kind) {
        return switch (kind) {
            case MEETING, TALKS, CALL, VISIT, SUMMIT -> "contact";
            case DEMAND, REJECTION, ACCUSATION, THREAT, MOBILISATION, ATTACK -> "conflict";
            case AGREEMENT, SUPPORT, AID, CONCESSION, CEASEFIRE, WITHDRAWAL -> "cooperation";
            case PROTEST, SANCTION, EXPULSION -> "pressure";
            case STATEMENT, PROPOSAL, REQUEST, DENIAL, VOTE, OTHER -> "words";
        };
    }

    private static String when(CalendarTime when) {
        return switch (when) {
            case CalendarTime.Known(var from, var to, _) ->
                    from.equals(to) ? from.toString() : from + " – " + to;
            case CalendarTime.Unknown() -> "undated";
        };
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private EventPage() {}
}
