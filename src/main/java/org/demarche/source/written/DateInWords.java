package org.demarche.source.written;

import org.demarche.model.article.MonthNames;
import org.demarche.model.article.PublicationDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads dates whose month is a word, in whatever order: `Thu, 27 Jan 2022 10:15:00 +0300`, `Thu
/// Jan 27 10:15:00 2022`, `27 de enero de 2022`, `January 27th, 2022`, `27. tammikuuta 2022`.
final class DateInWords {

    private static final Pattern PART = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");

    static Optional<PublicationDate> parse(String text) {
        var time = ClockTime.cutFrom(text);
        var parts = new ArrayList<String>();
        var matcher = PART.matcher(time.text());
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        try {
            return day(parts).flatMap(time::on);
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The month is the last of the words that can be one: `mar` is a Tuesday in `mar. 25 janv.`.
    private static Optional<LocalDate> day(List<String> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            var month = MonthNames.number(parts.get(i));
            if (month.isPresent() && !isNumber(parts.get(i))) {
                var numbers = parts.stream().filter(DateInWords::isNumber).toList();
                return around(month.get(), numbers);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> around(int month, List<String> numbers) {
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        var first = numbers.get(0);
        var second = numbers.get(1);
        if (first.length() == 4) {
            return Optional.of(LocalDate.of(year(first), month, Integer.parseInt(second)));
        }
        var isYear = second.length() == 4 || second.length() == 2;
        return first.length() > 2 || !isYear
                ? Optional.empty()
                : Optional.of(LocalDate.of(year(second), month, Integer.parseInt(first)));
    }

    /// Two figures as RFC 2822, section 4.3, reads them.
    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        return figures.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }

    private DateInWords() {}
}
