package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;

import java.nio.file.Path;
import java.util.List;

/// Short answers of commands that do something.
public final class DoneShape {

    /// `{"id":…,"bookmarked":true}`; the id as it was typed.
    public static ObjectNode bookmarked(String id, boolean on) {
        return JsonLine.object().put("id", id).put("bookmarked", on);
    }

    /// `{"tag":"gas","articles":12}`.
    public static ObjectNode tag(String name, int articles) {
        return JsonLine.object().put("tag", name).put("articles", articles);
    }

    /// `{"id":…,"tags":["gas"]}`.
    public static ObjectNode tagged(String id, List<String> tags) {
        var line = JsonLine.object().put("id", id);
        tags.forEach(line.putArray("tags")::add);
        return line;
    }

    /// `{"id":…,"note":"…"}`; an empty note is none.
    public static ObjectNode noted(String id, String note) {
        return JsonLine.object().put("id", id).put("note", note);
    }

    /// `{"articles":412}`.
    public static ObjectNode articles(int articles) {
        return JsonLine.object().put("articles", articles);
    }

    /// `{"file":…,"articles":412,"bytes":81920}`.
    public static ObjectNode copied(Path file, int articles, long bytes) {
        return file(file).put("articles", articles).put("bytes", bytes);
    }

    /// `{"file":…}`.
    public static ObjectNode file(Path file) {
        return JsonLine.object().put("file", file.toString());
    }

    private DoneShape() {}
}
