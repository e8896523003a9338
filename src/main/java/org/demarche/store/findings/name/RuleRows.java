package org.demarche.store.findings.name;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.KeptRule;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.NameRule;
import org.demarche.model.naming.Within;
import org.demarche.store.database.Rows;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// How rules become rows, and back.
final class RuleRows {

    private static final String INSERT =
            """
            INSERT INTO name_rule (deed, name, kind, words, to_name, to_kind, article_id, start_at, end_at, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """;

    private RuleRows() {}

    static long insert(Connection connection, NameRule rule) throws SQLException {
        var columns = Columns.of(rule.deed());
        var place = rule.within() instanceof Within.Article in ? in : null;
        Span span = place == null ? null : place.span();
        return Rows.number(
                connection,
                INSERT,
                columns.deed(),
                name(columns.entity()),
                kind(columns.entity()),
                columns.words(),
                name(columns.to()),
                kind(columns.to()),
                place == null ? null : (Object) place.article(),
                span == null ? null : (Object) span.start(),
                span == null ? null : (Object) span.end(),
                Instant.now().toString());
    }

    /// Those that hold in an article, oldest first.
    static List<KeptRule> of(Connection connection, long article) throws SQLException {
        return Rows.list(
                connection,
                "SELECT *, 0 AS articles FROM name_rule WHERE article_id IS NULL OR article_id = ?"
                        + " ORDER BY id",
                RuleRows::read,
                article);
    }

    /// @param row with a column `articles`
    static KeptRule read(ResultSet row) throws SQLException {
        return new KeptRule(
                row.getLong("id"),
                new NameRule(deed(row), within(row)),
                Instant.parse(row.getString("made_at")),
                row.getInt("articles"));
    }

    private static NameDeed deed(ResultSet row) throws SQLException {
        var deed = row.getString("deed");
        return switch (deed) {
            case "IGNORE" -> new NameDeed.Ignore(entity(row, "name", "kind"));
            case "SAME" ->
                    new NameDeed.Same(
                            entity(row, "name", "kind"), entity(row, "to_name", "to_kind"));
            case "APART" ->
                    new NameDeed.Apart(
                            entity(row, "name", "kind"),
                            row.getString("words"),
                            entity(row, "to_name", "to_kind"));
            case "MARK" ->
                    new NameDeed.Mark(row.getString("words"), entity(row, "to_name", "to_kind"));
            default -> throw new SQLException("a rule of names says " + deed);
        };
    }

    private static Within within(ResultSet row) throws SQLException {
        long article = row.getLong("article_id");
        if (row.wasNull()) {
            return Within.LIBRARY;
        }
        var start = Rows.integer(row, "start_at");
        var end = Rows.integer(row, "end_at");
        return new Within.Article(
                article, start == null || end == null ? null : new Span(start, end));
    }

    private static EntityName entity(ResultSet row, String name, String kind) throws SQLException {
        return new EntityName(row.getString(name), EntityKind.valueOf(row.getString(kind)));
    }

    private static @Nullable String name(@Nullable EntityName entity) {
        return entity == null ? null : entity.name();
    }

    private static @Nullable String kind(@Nullable EntityName entity) {
        return entity == null ? null : entity.kind().name();
    }

    private record Columns(
            String deed,
            @Nullable EntityName entity,
            @Nullable String words,
            @Nullable EntityName to) {

        static Columns of(NameDeed deed) {
            return switch (deed) {
                case NameDeed.Ignore(var entity) -> new Columns("IGNORE", entity, null, null);
                case NameDeed.Same(var entity, var with) -> new Columns("SAME", entity, null, with);
                case NameDeed.Apart(var entity, var words, var as) ->
                        new Columns("APART", entity, words, as);
                case NameDeed.Mark(var words, var as) -> new Columns("MARK", null, words, as);
            };
        }
    }
}
