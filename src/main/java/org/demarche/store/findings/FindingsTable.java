package org.demarche.store.findings;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.findings.event.EventCorrections;
import org.demarche.store.findings.event.EventDays;
import org.demarche.store.findings.event.EventInsert;
import org.demarche.store.findings.name.EntityRows;
import org.demarche.store.findings.name.NameCorrections;
import org.demarche.store.work.IndexChanges;
import org.demarche.store.work.WorkLedger;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Writes what the analysis found in an article: all of it in one transaction, in place of what was
/// found before.
public final class FindingsTable {

    private static final List<String> CLEAR =
            List.of(
                    "DELETE FROM entity_in_article WHERE article_id = ?",
                    "DELETE FROM mention WHERE article_id = ?",
                    "DELETE FROM time_mention WHERE article_id = ?",
                    "DELETE FROM quote WHERE article_id = ?",
                    "DELETE FROM event WHERE article_id = ?");

    private static final String TIME =
            """
            INSERT OR IGNORE INTO time_mention (article_id, start_at, end_at, type, value, from_day, to_day, precision) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String QUOTE =
            """
            INSERT OR IGNORE INTO quote (article_id, start_at, end_at, direct, cue_start, cue_end,
                speaker_start, speaker_end, speaker_place, addressee_start, addressee_end, addressee_place)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    public FindingsTable(Database database) {
        this.database = database;
    }

    /// Keeps an article's findings, notes the step as done and the article as changed for the
    /// index.
    ///
    /// @return false when the article is no more
    public boolean replace(long articleId, Analysis found) {
        return database.write(
                connection -> {
                    var text =
                            Rows.first(
                                    connection,
                                    "SELECT text FROM article WHERE id = ?",
                                    row -> row.getString(1),
                                    articleId);
                    if (text.isEmpty()) {
                        return false;
                    }
                    clear(connection, articleId);
                    Rows.change(
                            connection,
                            "UPDATE article SET language = coalesce(language, ?) WHERE id = ?",
                            found.language(),
                            articleId);
                    EntityRows.insert(connection, articleId, found.entities(), found.mentions());
                    insertTimes(connection, articleId, found);
                    insertQuotes(connection, articleId, found.quotes());
                    for (var event : found.events()) {
                        EventInsert.of(connection, articleId, event, text.get(), null);
                    }
                    EventCorrections.apply(connection, articleId);
                    NameCorrections.apply(connection, articleId, text.get());
                    WorkLedger.done(connection, articleId, Stage.ANALYSIS, found.version());
                    IndexChanges.note(connection, articleId);
                    return true;
                });
    }

    /// Takes an article's findings away in a running transaction, for instance because its words
    /// have changed.
    public static void clear(Connection connection, long articleId) throws SQLException {
        NameCorrections.forget(connection, articleId);
        for (var clear : CLEAR) {
            Rows.change(connection, clear, articleId);
        }
    }

    private static void insertTimes(Connection connection, long articleId, Analysis found)
            throws SQLException {
        try (var insert = connection.prepareStatement(TIME)) {
            for (var time : found.times()) {
                var days = EventDays.of(time.when());
                Rows.fill(
                                insert,
                                articleId,
                                time.span().start(),
                                time.span().end(),
                                time.type().name(),
                                time.value(),
                                days.from(),
                                days.to(),
                                days.precision())
                        .addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertQuotes(Connection connection, long articleId, List<Quote> quotes)
            throws SQLException {
        try (var insert = connection.prepareStatement(QUOTE)) {
            for (var quote : quotes) {
                var speaker = quote.speaker();
                var addressee = quote.addressee();
                Rows.fill(
                                insert,
                                articleId,
                                quote.span().start(),
                                quote.span().end(),
                                QuoteRow.number(quote.manner()),
                                start(quote.cue()),
                                end(quote.cue()),
                                start(QuoteRow.words(speaker)),
                                end(QuoteRow.words(speaker)),
                                speaker == null ? null : speaker.entity(),
                                start(QuoteRow.words(addressee)),
                                end(QuoteRow.words(addressee)),
                                addressee == null ? null : addressee.entity())
                        .addBatch();
            }
            insert.executeBatch();
        }
    }

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }
}
