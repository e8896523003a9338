package org.demarche.cli.json.work;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.jspecify.annotations.Nullable;

/// A line that could not be read: `{"id":…,"line":17,"error":…}`.
public final class BadLineShape {

    /// @param line counted from 1; 0 for a whole file, which is told as null
    public static ObjectNode of(@Nullable String id, int line, String sentence) {
        var node = JsonLine.object().put("id", id);
        if (line > 0) {
            node.put("line", line);
        } else {
            node.putNull("line");
        }
        return node.put("error", sentence);
    }

    private BadLineShape() {}
}
