package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.query.Reason;
import org.demarche.model.query.SearchAnswer.Hit;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// One answer to a query:
/// `{"query":…,"rank":1,"id":…,"score":…,"title":…,"published":…,"snippet":…,"story":…}`.
public final class HitShape {

    /// @param query as it was typed
    /// @param rank counted from 1
    /// @param given the ids that articles came with, by their numbers
    /// @param story null for an article alone
    public static ObjectNode of(
            String query,
            int rank,
            Hit hit,
            String snippet,
            Map<Long, String> given,
            @Nullable Long story) {
        var node = JsonLine.object().put("query", query).put("rank", rank);
        JsonLine.putId(node, given, hit.article().id());
        return node.put("score", hit.score())
                .put("title", hit.article().title())
                .put("published", JsonLine.date(hit.article().published()))
                .put("snippet", snippet)
                .put("story", story);
    }

    /// Adds why it is found: `"why":[{"what":"talks","where":["title","text"]}]`.
    public static void putWhy(ObjectNode node, List<Reason> reasons) {
        var why = node.putArray("why");
        for (var reason : reasons) {
            var where = why.addObject().put("what", reason.what()).putArray("where");
            reason.where().stream().sorted().forEach(place -> where.add(place.code()));
        }
    }

    private HitShape() {}
}
