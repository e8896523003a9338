package org.demarche.store.findings.event;

import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Span;
import org.demarche.store.database.Rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How rows become events again: a row of the event itself, and rows of its two sides.
public final class EventRows {

    /// Who is on one side: entities by their place in the article, and countries by their code.
    record Side(List<Integer> places, List<String> countries) {
        static final Side NOBODY = new Side(List.of(), List.of());

        Side() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /// Both sides of one event.
    record Sides(Side source, Side target) {
        static final Sides NOBODY = new Sides(Side.NOBODY, Side.NOBODY);
    }

    /// What an article tells of, but for what the reader has called wrong.
    public static List<DiplomaticEvent> ofArticle(Connection connection, long articleId)
            throws SQLException {
        var sides =
                sides(
                        connection,
                        "SELECT s.* FROM event_side s JOIN event e ON e.id = s.event_id WHERE"
                                + " e.article_id = ? ORDER BY s.event_id, s.side, s.position",
                        articleId);
        return Rows.list(
                connection,
                "SELECT * FROM event WHERE article_id = ? AND hidden_by IS NULL ORDER BY start_at,"
                        + " id",
                row -> event(row, sides.getOrDefault(row.getLong("id"), Sides.NOBODY)),
                articleId);
    }

    /// The sides of all events that a query of `event_side` rows gives, by event.
    static Map<Long, Sides> sides(Connection connection, String sql, Object... values)
            throws SQLException {
        var sides = new HashMap<Long, Sides>();
        Rows.list(
                connection,
                sql,
                row -> {
                    var both =
                            sides.computeIfAbsent(
                                    row.getLong("event_id"),
                                    _ -> new Sides(new Side(), new Side()));
                    var side =
                            row.getString("side").equals("SOURCE") ? both.source() : both.target();
                    var country = row.getString("country");
                    if (country != null) {
                        return side.countries().add(country);
                    }
                    var place = Rows.integer(row, "place");
                    return place != null && side.places().add(place); // else a name no more
                },
                values);
        return sides;
    }

    static DiplomaticEvent event(ResultSet row, Sides sides) throws SQLException {
        var words = row.getString("place_words");
        var place =
                words == null
                        ? null
                        : new DiplomaticEvent.EventPlace(
                                words, row.getInt("place_entity"), row.getString("place_country"));
        return new DiplomaticEvent(
                new Span(row.getInt("start_at"), row.getInt("end_at")),
                EventKind.valueOf(row.getString("kind")),
                row.getString("plover"),
                row.getString("cameo"),
                new Span(row.getInt("trigger_start"), row.getInt("trigger_end")),
                sides.source().places(),
                sides.target().places(),
                sides.source().countries(),
                sides.target().countries(),
                EventDays.when(row),
                place,
                EventStatus.valueOf(row.getString("status")),
                row.getDouble("confidence"),
                row.getString("summary"));
    }

    private EventRows() {}
}
