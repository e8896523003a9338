package org.demarche.text.words;

import org.demarche.model.article.PublicationDate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
            Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
    private static final Pattern SLASHES =
            Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "\\b(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]+(?:de\\s+|of\\s+)?(\\p{L}{3,10})\\.?,?[\\s-]+(?:de\\s+)?(\\d{4})\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");

    /// The first letters of the months in the languages of Europe; a prefix is enough.
    private static final Map<String, Integer> MONTHS = months();

    private DateText() {}

    /// Reads the value of a machine's field; empty for what is no date or an impossible one.
    public static Optional<PublicationDate> read(String value) {
        var text = value.strip();
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
        for (var pattern : List.of(YEAR_FIRST, EAST_ASIAN)) {
            var found = pattern.matcher(line);
            if (found.find()) {
                return day(found.group(1), found.group(2), found.group(3));
            }
        }
        var month = MONTH_FIRST.matcher(line);
        while (month.find()) {
            var date = named(month.group(3), month.group(1), month.group(2));
            if (date.isPresent()) {
                return date;
            }
        }
        var first = DAY_FIRST.matcher(line);
        while (first.find()) {
            var date = named(first.group(3), first.group(2), first.group(1));
            if (date.isPresent()) {
                return date;
            }
        }
        return slashes(line);
    }

    private static Optional<PublicationDate> slashes(String line) {
        var found = SLASHES.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(found.group(1));
        int two = Integer.parseInt(found.group(2));
        if (one > 12 || found.group().contains(".")) {
            return day(found.group(3), found.group(2), found.group(1));
        }
        return two > 12 || one == two
                ? day(found.group(3), found.group(1), found.group(2))
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

    private static Optional<PublicationDate> named(String year, String month, String day) {
        var name = month.toLowerCase(Locale.ROOT);
        for (int length = Math.min(name.length(), 4); length >= 3; length--) {
            var number = MONTHS.get(name.substring(0, length));
            if (number != null) {
                return day(year, Integer.toString(number), day);
            }
        }
        return Optional.empty();
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

    private static Map<String, Integer> months() {
        var names =
                List.of(
                        "jan ene gen janv янв січ sty oca",
                        "feb fév fev févr фев лют lut şub",
                        "mar mär mrt maa мар бер",
                        "apr avr abr kwi апр кві nis",
                        "may mai mag mei maj мая май тра",
                        "jun juin giu cze июн чер haz",
                        "jul juil lug lip июл лип tem",
                        "aug aoû aou ago авг сер sie ağu",
                        "sep set wrz сен вер eyl",
                        "oct okt ott out paź окт жов eki",
                        "nov lis ноя лис kas",
                        "dec déc dez dic gru дек гру ara");
        return IntStream.range(0, 12)
                .boxed()
                .flatMap(
                        i ->
                                List.of(names.get(i).split(" ")).stream()
                                        .map(name -> Map.entry(name, i + 1)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
