package org.demarche.cli.print;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was found in a text, as three short tables.
public final class AnalysisPage {

    private final Analysis found;
    private final String text;
    private final int width;

    /// @param text that the findings' spans point into
    /// @param width of a line in characters
    public AnalysisPage(Analysis found, String text, int width) {
        this.found = found;
        this.text = text;
        this.width = width;
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        section(lines, "Names", names());
        section(lines, "Quotes", quotes());
        section(lines, "Events", events());
        if (lines.isEmpty()) {
            lines.add("No names, quotes or events were found.");
        }
        return lines;
    }

    private void section(List<String> lines, String heading, Table table) {
        if (!table.isEmpty()) {
            lines.addAll(lines.isEmpty() ? List.of(heading) : List.of("", heading));
            lines.addAll(table.lines(width));
        }
    }

    private Table names() {
        var table = new Table("Name", "Kind", "Times", "Also");
        for (int i = 0; i < found.entities().size(); i++) {
            int place = i;
            var entity = found.entities().get(i);
            long times = found.mentions().stream().filter(m -> m.entity() == place).count();
            table.row(
                    entity.name(),
                    entity.kind().name().toLowerCase(Locale.ROOT),
                    Long.toString(times),
                    also(entity));
        }
        return table;
    }

    private static String also(Entity entity) {
        return Stream.concat(
                        Stream.of(entity.office(), entity.country()).filter(Objects::nonNull),
                        entity.aliases().stream())
                .collect(Collectors.joining(", "));
    }

    private Table quotes() {
        var table = new Table("Speaker", "To", "Words");
        for (var quote : found.quotes()) {
            var words = quote.span().of(text);
            var to = quote.addressee();
            table.row(
                    speaker(quote),
                    to == null ? "" : to.span().of(text),
                    quote.direct() ? "“" + words + "”" : words);
        }
        return table;
    }

    private String speaker(Quote quote) {
        var speaker = quote.speaker();
        if (speaker == null || speaker.isBare(text)) {
            return "?";
        }
        return speaker.entity() < 0
                ? speaker.span().of(text)
                : found.entities().get(speaker.entity()).name();
    }

    private Table events() {
        var table = new Table("When", "Kind", "Status", "Event");
        for (var event : found.events()) {
            table.row(Days.of(event.when()), kind(event), status(event), event.summary());
        }
        return table;
    }

    static String kind(DiplomaticEvent event) {
        return event.kind().name().toLowerCase(Locale.ROOT);
    }

    static String status(DiplomaticEvent event) {
        return event.status().name().toLowerCase(Locale.ROOT);
    }
}
