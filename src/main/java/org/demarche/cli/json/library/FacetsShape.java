package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.query.FacetCounts;

import java.util.Locale;

/// How what a query finds is spread:
/// `{"query":…,"exact":true,"facets":{"person":[{"name":…,"articles":3}],…},"days":{"2022-01-27":2}}`.
public final class FacetsShape {

    private FacetsShape() {}

    public static ObjectNode of(String query, FacetCounts counts) {
        var node = JsonLine.object().put("query", query).put("exact", counts.exact());
        var facets = node.putObject("facets");
        counts.values()
                .forEach(
                        (facet, values) -> {
                            var list = facets.putArray(facet.name().toLowerCase(Locale.ROOT));
                            values.forEach(
                                    value ->
                                            list.addObject()
                                                    .put("name", value.name())
                                                    .put("articles", value.articles()));
                        });
        var days = node.putObject("days");
        counts.days().forEach((day, articles) -> days.put(day.toString(), articles));
        return node;
    }
}
