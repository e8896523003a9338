package org.demarche.source.written;

import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads dates in every form that is met in feeds and pages: RFC 822 and its misspellings, ISO 8601
/// in all its variants, asctime, months by name in some fifty languages, Chinese, Japanese and
/// Korean dates, seconds since 1970. What is only a month or a year, or may be two different days,
/// is no date: an unknown date is better than a wrong one.
public final class PublishedDate {

    private static final int LONGEST = 100;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate COMPUTERS_ZERO = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private static final String CLOCK = "(?:[Tt ]\\s*(.*))?";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\.?" + CLOCK);
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(\\D.*)?)?");
    private static final Pattern WEEK_OR_DAY_OF_YEAR =
            Pattern.compile("(\\d{4}-W\\d{2}-\\d|\\d{4}-\\d{3})" + CLOCK);
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일号號]?(.*)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})\\.?,?" + CLOCK);
    private static final Pattern LEADING_WORD = Pattern.compile("^\\p{L}+\\.?,?\\s+(?=\\d)");

    /// @return the date, or empty when it cannot be read or cannot be
    public static Optional<PublicationDate> parse(String written) {
        if (written.length() > LONGEST * 10) {
            return Optional.empty();
        }
        var text = written.replaceAll("[\\s\\p{Z}\u200E\u200F]+", " ").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Stream.<Function<String, Optional<PublicationDate>>>of(
                            PublishedDate::inFigures,
                            t -> inFigures(LEADING_WORD.matcher(t).replaceFirst("")),
                            DateInWords::parse)
                    .flatMap(form -> form.apply(text).stream())
                    .findFirst()
                    .filter(PublishedDate::canBe);
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The computers' zero is what a program writes that has no date.
    private static boolean canBe(PublicationDate date) {
        return date.day().isAfter(FIRST)
                && date.day().isBefore(LAST)
                && !date.day().equals(COMPUTERS_ZERO);
    }

    private static Optional<PublicationDate> inFigures(String text) {
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return at(day(m, 1, 2, 3), m.group(4));
        }
        m = EPOCH.matcher(text);
        if (m.matches()) {
            return Optional.of(
                    PublicationDate.of(Instant.ofEpochSecond(Long.parseLong(m.group(1)))));
        }
        m = COMPACT.matcher(text);
        if (m.matches()) {
            return compact(m);
        }
        m = WEEK_OR_DAY_OF_YEAR.matcher(text);
        if (m.matches()) {
            var format =
                    m.group(1).contains("W")
                            ? DateTimeFormatter.ISO_WEEK_DATE
                            : DateTimeFormatter.ISO_ORDINAL_DATE;
            return at(Optional.of(LocalDate.parse(m.group(1), format)), m.group(2));
        }
        m = EAST_ASIAN.matcher(text);
        if (m.matches()) {
            return at(day(m, 1, 2, 3), inEnglish(m.group(4)));
        }
        m = DAY_FIRST.matcher(text);
        return m.matches() ? at(dayFirst(m), m.group(5)) : Optional.empty();
    }

    private static Optional<PublicationDate> compact(Matcher m) {
        var hour = m.group(4) == null ? "" : m.group(4) + ":" + m.group(5);
        var second = m.group(6) == null ? "" : ":" + m.group(6);
        var zone = m.group(7) == null ? "" : m.group(7);
        return at(day(m, 1, 2, 3), hour + second + zone);
    }

    private static Optional<LocalDate> day(Matcher m, int year, int month, int day) {
        return Optional.of(
                LocalDate.of(
                        Integer.parseInt(m.group(year)),
                        Integer.parseInt(m.group(month)),
                        Integer.parseInt(m.group(day))));
    }

    /// With dots the day comes first; with strokes it is told only when one of both is above 12.
    private static Optional<LocalDate> dayFirst(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        if (m.group(2).equals(".") || first > 12 || first == second) {
            return day(m, 4, 3, 1);
        }
        return second > 12 ? day(m, 4, 1, 3) : Optional.empty();
    }

    private static Optional<PublicationDate> at(Optional<LocalDate> day, @Nullable String clock) {
        var time = ClockTime.cutFrom(clock == null ? "" : hourAlone(clock));
        return day.flatMap(time::on);
    }

    /// `10Z` and `10+02:00` are whole hours.
    private static String hourAlone(String clock) {
        return clock.matches("\\d{2}(?:Z|[+-]\\d{2}.*)?")
                ? clock.substring(0, 2) + ":00" + clock.substring(2)
                : clock;
    }

    private static String inEnglish(String clock) {
        var afternoon = clock.matches("(?s).*(오후|下午|午後|晚上).*");
        var morning = clock.matches("(?s).*(오전|上午|午前|早上).*");
        var figures =
                clock.replaceAll("[時时시点]\\s*", ":")
                        .replaceAll("[分분秒초]\\s*", ":")
                        .replaceAll("[^0-9:+A-Z-]+", " ")
                        .replaceAll(":(?!\\d)", "")
                        .strip();
        return figures + (afternoon ? " PM" : morning ? " AM" : "");
    }

    private PublishedDate() {}
}
