package org.demarche.analysis.time;

import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeDoubt;
import org.demarche.analysis.time.pattern.TimeGrammar;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.demarche.analysis.time.reading.Anchor;
import org.demarche.analysis.time.reading.Reported;
import org.demarche.analysis.time.reading.Tense;
import org.demarche.analysis.time.reading.TimeReading;
import org.demarche.analysis.time.reading.Told;
import org.demarche.analysis.token.AnalysedText;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the time expressions of a text and puts them on the calendar, counted from the day of
/// publication or, in a history, from the day that the text last spoke of.
///
/// Has no state of its own once built: one may serve many threads.
public final class TimeResolver {

    private static final Comparator<TimeMatch> LONGEST_FIRST =
            Comparator.<TimeMatch>comparingInt(match -> -match.span().length())
                    .thenComparingInt(TimeMatch::rank)
                    .thenComparingInt(match -> match.result().start());

    private final TimeGrammar grammar = new TimeGrammar();

    /// All time expressions in reading order, none overlapping another. What cannot be resolved,
    /// for instance "on Wednesday" in an article without a date, is [CalendarTime#UNKNOWN].
    ///
    /// @param published null when the article's date is not known
    public List<TimeMention> resolve(AnalysedText text, @Nullable LocalDate published) {
        var bySentence = text.sentences().stream().map(it -> chosen(text.text(), it)).toList();
        boolean narrative = isNarrative(bySentence, published);
        var found = new ArrayList<TimeMention>();
        var told = Told.NOTHING;
        var reported = Reported.NOTHING;
        for (int i = 0; i < bySentence.size(); i++) {
            var sentence = text.sentences().get(i);
            reported = bySentence.get(i).isEmpty() ? reported : reported.in(sentence);
            for (var match : bySentence.get(i)) {
                var tense = Tense.around(sentence, match.span());
                var value =
                        TimeReading.of(
                                match, new Anchor(published, told, narrative, tense, reported));
                if (value != null) {
                    found.add(mention(match, value));
                    told = told.after(value);
                    reported = reported.after(match, value, published);
                }
            }
        }
        return found;
    }

    private static TimeMention mention(TimeMatch match, TimeValue value) {
        return new TimeMention(
                match.span(), match.words(), value.type(), value.value(), value.when());
    }

    /// The longest matches that do not overlap, in reading order.
    private List<TimeMatch> chosen(String text, Sentence sentence) {
        var all = grammar.matches(text, sentence);
        all.removeIf(match -> TimeDoubt.rejects(match, sentence));
        all.sort(LONGEST_FIRST);
        var kept = new ArrayList<TimeMatch>();
        for (var match : all) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(match.span()))) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparing(TimeMatch::span));
        return kept;
    }

    /// A history names years, and years other than that of its publication; a report says "Friday".
    private static boolean isNarrative(
            List<List<TimeMatch>> sentences, @Nullable LocalDate published) {
        int told = 0;
        int deictic = 0;
        for (var match : sentences.stream().flatMap(List::stream).toList()) {
            switch (match.rule()) {
                case "deictic", "weekday", "this-unit", "ago", "last-unit", "weekday-part" ->
                        deictic++;
                case "date", "month", "year", "dates", "iso" -> told += farYear(match, published);
                default -> {}
            }
        }
        return told >= 4 && told > 2 * deictic;
    }

    private static int farYear(TimeMatch match, @Nullable LocalDate published) {
        var year = match.group("year", "");
        boolean far =
                year.matches("\\d{4}")
                        && (published == null
                                || Math.abs(Integer.parseInt(year) - published.getYear()) > 1);
        return far ? 1 : 0;
    }
}
