package org.demarche.store.findings.name;

import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.demarche.store.database.Rows;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// An article's names as they were found and as they stand now. The found ones are set aside the
/// first time that a rule changes them, and put back when no rule does any more.
final class NameFindings {

    private static final List<String> SET_ASIDE =
            List.of(
                    "INSERT INTO found_aside (article_id) VALUES (?)",
                    "INSERT INTO found_entity SELECT * FROM entity_in_article WHERE article_id = ?",
                    "INSERT INTO found_mention SELECT * FROM mention WHERE article_id = ?",
                    "UPDATE quote SET found_place = speaker_place, found_addressee ="
                            + " addressee_place WHERE article_id = ?",
                    "UPDATE event SET found_place = place_entity WHERE article_id = ?",
                    "UPDATE event_side SET found_place = place WHERE event_id IN (SELECT id FROM"
                            + " event WHERE article_id = ?)");

    private static final List<String> CLEAR =
            List.of(
                    "DELETE FROM entity_in_article WHERE article_id = ?",
                    "DELETE FROM mention WHERE article_id = ?");

    private static final List<String> PUT_BACK =
            List.of(
                    "INSERT INTO entity_in_article SELECT * FROM found_entity WHERE article_id = ?",
                    "INSERT INTO mention SELECT * FROM found_mention WHERE article_id = ?",
                    "UPDATE quote SET speaker_place = found_place, addressee_place ="
                            + " found_addressee WHERE article_id = ?");

    private static final List<String> EVENTS_AS_FOUND =
            List.of(
                    "UPDATE event SET place_entity = found_place WHERE article_id = ?",
                    "UPDATE event_side SET place = found_place WHERE event_id IN (SELECT id FROM"
                            + " event WHERE article_id = ?)");

    private static final List<String> FORGET =
            List.of(
                    "DELETE FROM found_aside WHERE article_id = ?",
                    "DELETE FROM found_entity WHERE article_id = ?",
                    "DELETE FROM found_mention WHERE article_id = ?");

    private final Connection connection;
    private final long article;

    NameFindings(Connection connection, long article) {
        this.connection = connection;
        this.article = article;
    }

    boolean isAside() throws SQLException {
        return Rows.number(
                        connection,
                        "SELECT count(*) FROM found_aside WHERE article_id = ?",
                        article)
                > 0;
    }

    /// What the analysis found, whatever rules have made of it.
    FoundNames found(String text) throws SQLException {
        boolean aside = isAside();
        return new FoundNames(
                EntityRows.entities(
                        connection, aside ? "found_entity" : "entity_in_article", article),
                EntityRows.mentions(
                        connection, aside ? "found_mention" : "mention", article, text));
    }

    void write(CorrectedNames.Result corrected) throws SQLException {
        if (!isAside()) {
            run(SET_ASIDE);
        }
        run(CLEAR);
        var names = corrected.names();
        EntityRows.insert(connection, article, names.entities(), names.mentions());
        speakers(corrected);
        events(corrected.moved());
    }

    void putBack() throws SQLException {
        if (isAside()) {
            run(CLEAR);
            run(PUT_BACK);
            run(EVENTS_AS_FOUND);
            forget();
        }
    }

    void forget() throws SQLException {
        run(FORGET);
    }

    /// Who is quoted, and who is spoken to: whom the words that name them mean now.
    private void speakers(CorrectedNames.Result corrected) throws SQLException {
        named(corrected, "speaker_place", "speaker_start", "speaker_end", "found_place");
        named(corrected, "addressee_place", "addressee_start", "addressee_end", "found_addressee");
    }

    private void named(
            CorrectedNames.Result corrected, String place, String from, String to, String found)
            throws SQLException {
        var quotes =
                Rows.list(
                        connection,
                        "SELECT start_at, end_at, %s, %s, %s AS found FROM quote WHERE article_id = ? AND %s IS NOT NULL"
                                .formatted(from, to, found, from),
                        row ->
                                new Said(
                                        row.getInt(1),
                                        row.getInt(2),
                                        new Span(row.getInt(3), row.getInt(4)),
                                        Rows.integer(row, "found")),
                        article);
        for (var quote : quotes) {
            Rows.change(
                    connection,
                    "UPDATE quote SET "
                            + place
                            + " = ? WHERE article_id = ? AND start_at = ? AND end_at = ?",
                    meant(quote, corrected),
                    article,
                    quote.start(),
                    quote.end());
        }
    }

    /// @param words that name somebody
    /// @param place of whom they were found to mean
    private record Said(int start, int end, Span words, @Nullable Integer place) {}

    private static int meant(Said quote, CorrectedNames.Result corrected) {
        var named =
                corrected.names().mentions().stream()
                        .filter(m -> m.span().equals(quote.words()))
                        .mapToInt(Mention::entity)
                        .findFirst();
        return named.orElseGet(() -> moved(quote.place(), corrected.moved()));
    }

    private static int moved(@Nullable Integer place, int[] moved) {
        return place == null || place < 0 || place >= moved.length ? -1 : moved[place];
    }

    /// Who takes part and where: as found, but for the places that have moved.
    private void events(int[] moved) throws SQLException {
        run(EVENTS_AS_FOUND);
        for (int place = 0; place < moved.length; place++) {
            if (moved[place] != place) {
                Rows.change(
                        connection,
                        "UPDATE event SET place_entity = ? WHERE article_id = ? AND found_place ="
                                + " ?",
                        moved[place],
                        article,
                        place);
                Rows.change(
                        connection,
                        "UPDATE event_side SET place = ? WHERE found_place = ? AND event_id IN"
                                + " (SELECT id FROM event WHERE article_id = ?)",
                        moved[place] < 0 ? null : (Object) moved[place],
                        place,
                        article);
            }
        }
    }

    private void run(List<String> statements) throws SQLException {
        for (var statement : statements) {
            Rows.change(connection, statement, article);
        }
    }
}
