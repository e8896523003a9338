package org.demarche.text.words;

import org.demarche.model.article.MonthNames;
import org.demarche.model.article.PublicationDate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as pages write them.
///
/// A day in figures with the month in doubt (03/04/2022) is not read: a wrong day is worse than
/// none.
public final class DateText {

    private static final Pattern ISO =
            Pattern.compile(
                    "^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2})?)"
                            + "(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?.*$");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(T.*)?$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern SLASHES =
            Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<!\\p{L})([\\p{L}\\p{M}]{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?[\\s-]+(?:de\\s+|of\\s+|d['’])?"
                        + "([\\p{L}\\p{M}]{2,12})\\.?,?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern IN_ORDER =
            Pattern.compile(
                    "(?<!\\d)(\\d{4})\\.?,?\\s+([\\p{L}\\p{M}]{3,12})\\.?\\s+(\\d{1,2})(?!\\d)");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(\\d{1,2})\\s+tháng\\s+(\\d{1,2}),?\\s+(?:năm\\s+)?(\\d{4})");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");

    private DateText() {}

    /// Reads the value of a machine's field; empty for what is no date or an impossible one.
    public static Optional<PublicationDate> read(String value) {
        var text = inAscii(value.strip());
        if (text.length() > 100) {
            return Optional.empty();
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return exact(iso);
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        if (text.matches("1\\d{9}(\\d{3})?")) {
            long number = Long.parseLong(text);
            return Optional.of(
                    PublicationDate.of(
                            text.length() == 10
                                    ? Instant.ofEpochSecond(number)
                                    : Instant.ofEpochMilli(number)));
        }
        return within(text);
    }

    /// Finds a written date in a line such as "Posted on January 27, 2022 by Ann"; the day only.
    public static Optional<PublicationDate> within(String line) {
        return within(line, DateOrder.UNKNOWN);
    }

    /// The same, for a page that writes days in figures in a known order.
    public static Optional<PublicationDate> within(String line, DateOrder order) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var text = inAscii(line);
        return figures(YEAR_FIRST, text)
                .or(() -> figures(EAST_ASIAN, text))
                .or(() -> inWords(MONTH_FIRST, text, 3, 1, 2))
                .or(() -> inWords(DAY_FIRST, text, 3, 2, 1))
                .or(() -> inWords(IN_ORDER, text, 1, 2, 3))
                .or(() -> vietnamese(text))
                .or(() -> slashes(text, order));
    }

    private static Optional<PublicationDate> figures(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.find()
                ? day(found.group(1), found.group(2), found.group(3))
                : Optional.empty();
    }

    /// The numbers are of the pattern's groups.
    private static Optional<PublicationDate> inWords(
            Pattern pattern, String line, int year, int month, int day) {
        var found = pattern.matcher(line);
        while (found.find()) {
            var date =
                    MonthNames.number(found.group(month))
                            .flatMap(
                                    number ->
                                            day(
                                                    found.group(year),
                                                    Integer.toString(number),
                                                    found.group(day)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> vietnamese(String line) {
        var found = VIETNAMESE.matcher(line);
        return found.find()
                ? day(found.group(3), found.group(2), found.group(1))
                : Optional.empty();
    }

    /// Arabic, Persian and Indian figures as 0 to 9.
    private static String inAscii(String line) {
        if (line.chars().allMatch(c -> c < 0x660 || !Character.isDigit(c))) {
            return line;
        }
        var ascii = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return ascii.toString();
    }

    private static Optional<PublicationDate> slashes(String line, DateOrder order) {
        var found = SLASHES.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(found.group(1));
        int two = Integer.parseInt(found.group(2));
        if (one > 12 || found.group().contains(".")) {
            return day(found.group(3), found.group(2), found.group(1));
        }
        if (two > 12 || one == two || order == DateOrder.MONTH_FIRST) {
            return day(found.group(3), found.group(1), found.group(2));
        }
        return order == DateOrder.DAY_FIRST
                ? day(found.group(3), found.group(2), found.group(1))
                : Optional.empty();
    }

    private static Optional<PublicationDate> exact(Matcher iso) {
        var day = day(iso.group(1), iso.group(2), iso.group(3));
        var time = iso.group(4);
        var zone = iso.group(5);
        if (day.isEmpty() || time == null || zone == null) {
            return day;
        }
        var clock = (time.length() < 5 || time.charAt(1) == ':' ? "0" : "") + time;
        var offset =
                zone.matches("Z|UTC|GMT")
                        ? "Z"
                        : zone.substring(0, 3) + ":" + zone.substring(zone.length() - 2);
        return PublicationDate.parse(
                        day.get().day() + "T" + clock + (clock.length() == 5 ? ":00" : "") + offset)
                .or(() -> day);
    }

    private static Optional<PublicationDate> day(String year, String month, String day) {
        try {
            var date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1800 || date.getYear() > 2100
                    ? Optional.empty()
                    : Optional.of(PublicationDate.of(date));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
