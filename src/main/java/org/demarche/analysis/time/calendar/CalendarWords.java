package org.demarche.analysis.time.calendar;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// English words for months, weekdays, numbers and parts of the day, as numbers and TIMEX3 letters.
public final class CalendarWords {

    private static final List<String> ONES =
            List.of(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                            .split(" ", -1));
    private static final List<String> TENS =
            List.of("- ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
    private static final List<String> ORDINALS =
            List.of(
                    "- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
                            .split(" ", -1));
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Double> SCALES =
            Map.of(
                    "dozen",
                    12.0,
                    "hundred",
                    100.0,
                    "thousand",
                    1e3,
                    "million",
                    1e6,
                    "billion",
                    1e9);

    static {
        for (int i = 0; i < ONES.size(); i++) {
            NUMBERS.put(ONES.get(i), i);
        }
        for (int i = 1; i < TENS.size(); i++) {
            NUMBERS.put(TENS.get(i), i * 10);
        }
        NUMBERS.put("couple", 2);
    }

    private CalendarWords() {}

    public static int month(String word) {
        var start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (var month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("No month is called " + word);
    }

    public static DayOfWeek weekday(String word) {
        var start = word.substring(0, 2).toUpperCase(Locale.ROOT);
        for (var day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("No weekday is called " + word);
    }

    /// "12,000", "twenty-one", "half a dozen", "two and a half"; null when it is no number.
    public static @Nullable Double number(String words) {
        double total = 0;
        boolean any = false;
        boolean half = false;
        for (var word : words.toLowerCase(Locale.ROOT).split("[\\s\\u00a0-]+", -1)) {
            var value = single(word);
            if (word.startsWith("half")
                    || word.equals("one-half")
                    || word.equals("½")
                    || word.equals("1/2")) {
                half = true;
            } else if (SCALES.containsKey(word)) {
                total = (any ? total : 1) * SCALES.getOrDefault(word, 1.0) * (half ? 0.5 : 1);
                half = false;
                any = true;
            } else if (value != null) {
                total += value;
                any = true;
            }
        }
        return any || half ? total + (half ? 0.5 : 0) : null;
    }

    /// "nineteen ninety-one", "two thousand and five" as a year; 0 when it is none.
    public static int year(String words) {
        var parts = words.toLowerCase(Locale.ROOT).split("[\\s\\u00a0-]+", 2);
        int first = NUMBERS.getOrDefault(parts[0], 0);
        var rest = parts.length < 2 ? null : number(parts[1].replace("hundred", "zero"));
        if (rest == null) {
            return 0;
        }
        int count = (int) Math.round(rest);
        return first < 10 ? first * (count - count % 1000) + count % 1000 : first * 100 + count;
    }

    private static @Nullable Double single(String word) {
        var known = NUMBERS.get(word);
        if (known != null) {
            return known.doubleValue();
        }
        var plain = word.replace(",", "");
        return plain.length() < 16 && plain.matches("\\d+(\\.\\d+)?")
                ? Double.valueOf(plain)
                : null;
    }

    /// "3rd", "third", "twenty-first" as a number; 0 when it is none.
    public static int ordinal(String words) {
        var word = words.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word.replaceAll("\\D.*", ""));
        }
        if (word.equals("thirtieth")) {
            return 30;
        }
        int dash = word.indexOf('-');
        int tens = dash < 0 ? 0 : NUMBERS.getOrDefault(word.substring(0, dash), 0);
        return tens + Math.max(0, ORDINALS.indexOf(word.substring(dash + 1)));
    }

    /// TIMEX3's two letters for a part of the day.
    public static String daypart(String words) {
        var word = words.toLowerCase(Locale.ROOT);
        if (word.endsWith("morning") || word.matches("dawn|daybreak|sunrise")) {
            return "MO";
        }
        if (word.endsWith("afternoon")) {
            return "AF";
        }
        if (word.endsWith("evening") || word.matches("dusk|sunset")) {
            return "EV";
        }
        return word.equals("midday") ? "MI" : "NI";
    }
}
