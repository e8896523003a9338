package org.demarche.store.findings.event;

import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventCode;
import org.demarche.model.finding.EventEdit;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Span;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.work.IndexChanges;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// What the reader says of events. It stands in rows of its own, so that it outlives every new
/// analysis, and is taken back whole by deleting one row.
public final class EventCorrections {

    private static final String INSERT =
            """
            INSERT INTO event_correction (article_id, action, start_at, end_at, trigger_start, trigger_end, kind, cameo, plover,
                                          from_day, to_day, precision, status, sources, targets, summary, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """;

    private static final String HIDE =
            """
            UPDATE event SET hidden_by = ?1
            WHERE article_id = ?2 AND made_by IS NULL AND trigger_start < ?4 AND trigger_end > ?3
            """;

    private final Database database;

    public EventCorrections(Database database) {
        this.database = database;
    }

    /// Takes an event away.
    ///
    /// @return the correction's row number, for [#undo]
    public long wrong(long eventId) {
        return correct(eventId, "WRONG", null);
    }

    /// Says what an event really is.
    public long edit(long eventId, EventEdit edit) {
        return correct(eventId, "EDIT", edit);
    }

    /// Enters an event that was missed.
    ///
    /// @param evidence the words of the article that say so
    public long add(long articleId, Span evidence, EventEdit edit) {
        return database.write(
                connection -> {
                    long id = insert(connection, articleId, "ADD", evidence, evidence, edit);
                    apply(connection, articleId, id);
                    IndexChanges.note(connection, articleId);
                    return id;
                });
    }

    /// Takes a correction back; what was found shows again.
    public void undo(long correctionId) {
        database.write(
                connection -> {
                    var article =
                            Rows.first(
                                    connection,
                                    "SELECT article_id FROM event_correction WHERE id = ?",
                                    row -> row.getLong(1),
                                    correctionId);
                    if (article.isPresent()) {
                        HappeningTable.forgetPlacesOf(connection, correctionId);
                        Rows.change(
                                connection,
                                "DELETE FROM event_correction WHERE id = ?",
                                correctionId);
                        IndexChanges.note(connection, article.get());
                    }
                    return true;
                });
    }

    private long correct(long eventId, String action, @Nullable EventEdit edit) {
        return database.write(
                connection -> {
                    var known = Found.of(connection, eventId);
                    if (known.madeBy() != null) { // what the reader has made is made anew
                        Rows.change(
                                connection,
                                "DELETE FROM event_correction WHERE id = ?",
                                known.madeBy());
                    }
                    long id =
                            insert(
                                    connection,
                                    known.article(),
                                    action,
                                    known.evidence(),
                                    known.trigger(),
                                    edit);
                    apply(connection, known.article(), id);
                    IndexChanges.note(connection, known.article());
                    return id;
                });
    }

    private static long insert(
            Connection connection,
            long article,
            String action,
            Span evidence,
            Span trigger,
            @Nullable EventEdit edit)
            throws SQLException {
        var code = edit == null ? null : EventCode.of(edit.kind());
        var days = edit == null ? null : EventDays.of(edit.when());
        return Rows.number(
                connection,
                INSERT,
                article,
                action,
                evidence.start(),
                evidence.end(),
                trigger.start(),
                trigger.end(),
                edit == null ? null : edit.kind().name(),
                code == null ? null : code.cameo(),
                code == null ? null : code.plover(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                days == null ? null : days.precision(),
                edit == null ? null : edit.status().name(),
                edit == null ? null : String.join(" ", edit.sourceCountries()),
                edit == null ? null : String.join(" ", edit.targetCountries()),
                edit == null ? null : edit.summary(),
                Instant.now().toString());
    }

    /// Puts an article's corrections into effect on what was just found in it.
    public static void apply(Connection connection, long articleId) throws SQLException {
        for (long id :
                Rows.list(
                        connection,
                        "SELECT id FROM event_correction WHERE article_id = ? ORDER BY id",
                        row -> row.getLong(1),
                        articleId)) {
            apply(connection, articleId, id);
        }
    }

    private static void apply(Connection connection, long articleId, long id) throws SQLException {
        var said =
                Rows.first(
                                connection,
                                "SELECT * FROM event_correction WHERE id = ?",
                                Said::read,
                                id)
                        .orElseThrow();
        if (said.action().equals("WRONG") || said.action().equals("EDIT")) {
            Rows.change(
                    connection, HIDE, id, articleId, said.trigger().start(), said.trigger().end());
        }
        if (said.event() != null) {
            var text =
                    Rows.first(
                                    connection,
                                    "SELECT text FROM article WHERE id = ?",
                                    row -> row.getString(1),
                                    articleId)
                            .orElseThrow();
            if (said.event().evidence().end() <= text.length()) {
                EventInsert.of(connection, articleId, said.event(), text, id);
            }
        }
    }

    /// @param madeBy the correction that an event came from; null when the analysis found it
    record Found(long article, Span evidence, Span trigger, @Nullable Long madeBy) {
        static Found of(Connection connection, long eventId) throws SQLException {
            return Rows.first(
                            connection,
                            "SELECT * FROM event WHERE id = ?",
                            row -> {
                                long madeBy = row.getLong("made_by");
                                return new Found(
                                        row.getLong("article_id"),
                                        new Span(row.getInt("start_at"), row.getInt("end_at")),
                                        triggerOf(row),
                                        row.wasNull() || madeBy == 0 ? null : madeBy);
                            },
                            eventId)
                    .orElseThrow(
                            () ->
                                    new SQLException(
                                            "event "
                                                    + eventId
                                                    + " is no more; its article was analysed"
                                                    + " anew"));
        }
    }

    private record Said(String action, Span trigger, @Nullable DiplomaticEvent event) {
        static Said read(ResultSet row) throws SQLException {
            var kind = row.getString("kind");
            return new Said(
                    row.getString("action"),
                    triggerOf(row),
                    kind == null
                            ? null
                            : new DiplomaticEvent(
                                    new Span(row.getInt("start_at"), row.getInt("end_at")),
                                    EventKind.valueOf(kind),
                                    row.getString("plover"),
                                    row.getString("cameo"),
                                    triggerOf(row),
                                    List.of(),
                                    List.of(),
                                    codes(row.getString("sources")),
                                    codes(row.getString("targets")),
                                    EventDays.when(row),
                                    null,
                                    EventStatus.valueOf(row.getString("status")),
                                    1,
                                    row.getString("summary")));
        }

        private static List<String> codes(String words) {
            return words.isBlank() ? List.of() : List.of(words.split(" "));
        }
    }

    private static Span triggerOf(ResultSet row) throws SQLException {
        return new Span(row.getInt("trigger_start"), row.getInt("trigger_end"));
    }
}
