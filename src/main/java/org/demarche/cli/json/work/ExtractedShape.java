package org.demarche.cli.json.work;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.ingest.Workbench.Worked;

/// A page's article: `{"id":…,"title":…,"byline":…,"published":…,"lang":…,"text":…}`.
public final class ExtractedShape {

    public static ObjectNode of(Worked.Extracted work) {
        return JsonLine.object()
                .put("id", work.id())
                .put("title", work.title())
                .put("byline", work.byline())
                .put("published", JsonLine.date(work.published()))
                .put("lang", work.language())
                .put("text", work.text());
    }

    private ExtractedShape() {}
}
