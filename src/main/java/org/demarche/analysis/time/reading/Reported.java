package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.CalendarTime.Known;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/// What a report of a company's or a country's results is about at one place of the text: in "net
/// income was $3 million, up from $2 million a year earlier" the year is not the whole year before.
///
/// @param quarter a day of the quarter last spoken of; null when none was
/// @param figures whether the sentence compares sums or shares
public record Reported(@Nullable LocalDate quarter, boolean figures) {

    private static final Set<String> FIGURES =
            Set.of("$", "€", "£", "¥", "%", "US$", "C$", "A$", "HK$", "cents", "percent");

    private static final Set<String> SPANS = Set.of("nine", "six", "twelve", "9", "6", "12");
    private static final Set<String> HALVES = Set.of("first", "second");

    public static final Reported NOTHING = new Reported(null, false);

    /// What is reported in the next sentence: one that speaks of "nine months" or a half leaves the
    /// quarter.
    public Reported in(Sentence sentence) {
        boolean sums = sentence.tokens().stream().anyMatch(it -> FIGURES.contains(it.word()));
        return new Reported(speaksOfMonths(sentence) ? null : quarter, sums);
    }

    private static boolean speaksOfMonths(Sentence sentence) {
        var tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            var word = tokens.get(i).word();
            var before = tokens.get(i - 1).word().toLowerCase(Locale.ROOT);
            if (word.equals("months")
                    ? SPANS.contains(before)
                    : word.equals("half") && HALVES.contains(before)) {
                return true;
            }
        }
        return false;
    }

    /// What is reported after `match` was read as `value`.
    public Reported after(TimeMatch match, TimeValue value, @Nullable LocalDate published) {
        return switch (match.rule()) {
            case "quarter", "the-quarter", "last-unit", "this-unit" -> {
                boolean one = value.value().matches("\\d{4}-Q\\d") && !match.has("year0");
                yield one
                                && published != null
                                && value.when() instanceof Known known
                                && !known.from().isAfter(published)
                                && known.to().isAfter(published.minusMonths(15))
                        ? new Reported(known.from(), figures)
                        : this;
            }
            case "fiscal" -> NOTHING;
            case "the-unit", "length-all" ->
                    match.group("unit", "").equalsIgnoreCase("year") ? NOTHING : this;
            default -> this;
        };
    }
}
