package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;

import java.nio.file.Path;

/// Short answers of commands that do something.
public final class DoneShape {

    /// `{"id":…,"bookmarked":true}`; the id as it was typed.
    public static ObjectNode bookmarked(String id, boolean on) {
        return JsonLine.object().put("id", id).put("bookmarked", on);
    }

    /// `{"articles":412}`.
    public static ObjectNode reindexed(int articles) {
        return JsonLine.object().put("articles", articles);
    }

    /// `{"file":…}`.
    public static ObjectNode file(Path file) {
        return JsonLine.object().put("file", file.toString());
    }

    private DoneShape() {}
}
