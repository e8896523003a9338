package org.demarche.store.findings.event;

import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.store.database.Rows;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Writes one event with its two sides.
public final class EventInsert {

    private static final String EVENT =
            """
            INSERT INTO event (article_id, start_at, end_at, kind, plover, cameo, trigger_start, trigger_end, from_day, to_day, precision,
                               place_words, place_entity, place_country, status, confidence, summary, sentence, made_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id
            """;

    private static final String SIDE =
            "INSERT INTO event_side (event_id, side, position, place, country) VALUES (?, ?, ?, ?,"
                    + " ?)";

    /// @param text of the article
    /// @param madeBy the reader's correction that it comes from; null for what was found
    /// @return its row number
    public static long of(
            Connection connection,
            long articleId,
            DiplomaticEvent event,
            String text,
            @Nullable Long madeBy)
            throws SQLException {
        var days = EventDays.of(event.when());
        var place = event.place();
        long id =
                Rows.number(
                        connection,
                        EVENT,
                        articleId,
                        event.evidence().start(),
                        event.evidence().end(),
                        event.kind().name(),
                        event.plover(),
                        event.cameo(),
                        event.trigger().start(),
                        event.trigger().end(),
                        days.from(),
                        days.to(),
                        days.precision(),
                        place == null ? null : place.words(),
                        place == null ? null : place.entity(),
                        place == null ? null : place.country(),
                        event.status().name(),
                        event.confidence(),
                        event.summary(),
                        event.evidence().of(text),
                        madeBy);
        side(connection, id, "SOURCE", event.source(), event.sourceCountries());
        side(connection, id, "TARGET", event.target(), event.targetCountries());
        return id;
    }

    private static void side(
            Connection connection,
            long event,
            String side,
            List<Integer> places,
            List<String> countries)
            throws SQLException {
        int position = 0;
        for (int place : places) {
            Rows.change(connection, SIDE, event, side, position++, place, null);
        }
        for (var country : countries) {
            Rows.change(connection, SIDE, event, side, position++, null, country);
        }
    }

    private EventInsert() {}
}
