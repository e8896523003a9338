package org.demarche.store.database;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Statements with their values, in one line each. Strings, numbers and null are what SQLite knows.
public final class Rows {

    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    /// Makes a value of the row that the result set stands on.
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static <T> List<T> list(
            Connection connection, String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (var query = prepare(connection, sql, values);
                var rows = query.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        }
    }

    public static <T> Optional<T> first(
            Connection connection, String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (var query = prepare(connection, sql, values);
                var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    /// The first column of the first row, or 0 when there is no row.
    public static long number(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        return first(connection, sql, row -> row.getLong(1), values).orElse(0L);
    }

    /// @return how many rows were changed
    public static int change(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /// Fills a statement that is used again and again.
    public static PreparedStatement fill(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /// A column that may be NULL.
    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /// A moment as text whose order is that of time: always with microseconds.
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable Object... values) throws SQLException {
        return fill(connection.prepareStatement(sql), values);
    }

    private Rows() {}
}
