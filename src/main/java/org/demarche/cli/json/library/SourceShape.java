package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.intake.Source;

/// A source: `{"source":…,"url":…,"kind":"FEED","problem":null}`.
public final class SourceShape {

    public static ObjectNode of(Source source) {
        var why = source.health().why();
        return JsonLine.object()
                .put("source", source.title())
                .put("url", source.address().toString())
                .put("kind", kind(source))
                .put("problem", why.isEmpty() ? null : why);
    }

    /// In one word.
    public static String kind(Source source) {
        return switch (source) {
            case Source.Feed _ -> "FEED";
            case Source.Page _ -> "PAGE";
            case Source.Folder _ -> "FOLDER";
            case Source.Calendar _ -> "CALENDAR";
        };
    }

    private SourceShape() {}
}
