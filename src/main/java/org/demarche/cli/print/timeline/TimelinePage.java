package org.demarche.cli.print.timeline;

import org.demarche.cli.print.Days;
import org.demarche.model.query.TimelineEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One HTML page that needs nothing else: a table in order of time.
final class TimelinePage {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Timeline</title>
            <style>
            body { font-family: sans-serif; margin: 2em auto; max-width: 60em; line-height: 1.45; }
            table { border-collapse: collapse; }
            td, th { text-align: left; vertical-align: top; padding: .4em .8em; border-bottom: 1px solid #ccc; }
            td:first-child { white-space: nowrap; }
            .cancelled { text-decoration: line-through; }
            .denied, .hypothetical { color: #777; }
            .planned { font-style: italic; }
            small { color: #555; display: block; }
            </style>
            </head>
            <body>
            <h1>Timeline</h1>
            <table>
            <tr><th>When</th><th>Kind</th><th>Event</th></tr>\
            """;

    static List<String> lines(List<TimelineEvent> events) {
        var lines = new ArrayList<>(HEAD.lines().toList());
        for (var line : events) {
            var status = line.event().status().name().toLowerCase(Locale.ROOT);
            lines.add(
                    "<tr class=\"%s\"><td>%s</td><td>%s</td><td>%s<small>%s — %s</small></td></tr>"
                            .formatted(
                                    status,
                                    Days.of(line.event().when()),
                                    line.event().kind().name().toLowerCase(Locale.ROOT),
                                    escaped(line.event().summary()),
                                    escaped(line.sentence()),
                                    escaped(line.articleTitle())));
        }
        lines.addAll(List.of("</table>", "</body>", "</html>"));
        return lines;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private TimelinePage() {}
}
