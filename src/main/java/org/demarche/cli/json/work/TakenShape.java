package org.demarche.cli.json.work;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.ingest.job.IngestEvent;

/// What `import` tells of each thing that it takes in.
public final class TakenShape {

    /// `{"id":…,"title":…,"url":…,"published":…,"source":…,"new":true}`.
    public static ObjectNode of(IngestEvent.Taken taken) {
        var node = JsonLine.object();
        var article = taken.article();
        if (taken.givenId() == null) {
            node.put("id", taken.id());
        } else {
            node.put("id", taken.givenId());
        }
        return node.put("title", article.title())
                .put("url", article.address().toString())
                .put("published", JsonLine.date(article.published()))
                .put("source", article.source())
                .put("new", taken.isNew());
    }

    /// `{"id":…,"line":17,"error":…}`.
    public static ObjectNode of(IngestEvent.BadLine bad) {
        return BadLineShape.of(bad.givenId(), bad.line(), bad.sentence());
    }

    private TakenShape() {}
}
