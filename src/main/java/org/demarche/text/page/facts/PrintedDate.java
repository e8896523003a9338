package org.demarche.text.page.facts;

import org.demarche.model.article.PublicationDate;
import org.demarche.text.words.DateOrder;
import org.demarche.text.words.DateText;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that a page prints for its readers.
final class PrintedDate {

    private static final Evaluator NAMED =
            Selector.evaluatorOf(
                    "[itemprop=datePublished], time, [class*=publish], [class*=pubdate],"
                            + " [class*=date], [class*=posted], [id*=date], [class*=timestamp],"
                            + " [class*=byline], [class*=meta], [class*=time], [class*=author]");
    private static final Evaluator MARKED =
            Selector.evaluatorOf("time[pubdate]:not([id*=comment] *, [class*=comment] *)");
    private static final Pattern CHANGED =
            Pattern.compile("(?i)updated|modified|reviewed|aktualisiert|mis à jour|обновлено");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^\\W*((first |originally )?(published|posted)|post(ed)? time)\\b");
    private static final Pattern ORIGINALLY =
            Pattern.compile(
                    "(?i)^\\W*(this (\\w+ ){1,3}(was|has been) )?(first|originally)"
                            + " (published|posted|appeared)\\b(?<day>.{1,40})");
    private static final Pattern LAST =
            Pattern.compile("(?i)^\\W*(page )?(last )?(updated|reviewed|modified)\\b");
    private static final int LINE = 80;
    private static final int MOST_DAYS = 3; // more are a table or a list of other articles
    private static final int DAY_ALONE = 24;

    private final Document page;
    private final NearHeading lines;
    private final DateOrder order;

    PrintedDate(Document page, NearHeading lines, DateOrder order) {
        this.page = page;
        this.lines = lines;
        this.order = order;
    }

    /// Beside the title, and not said to be of a change.
    Optional<PublicationDate> near() {
        var marked = page.selectFirst(MARKED);
        return marked == null
                ? first(lines.all())
                : read(marked.text()).or(() -> DateText.read(marked.attr("datetime")));
    }

    /// Beside the title, in a line that says in so many words that the article came out then: truer
    /// than a mark, which may be of an article that stood at the address before.
    Optional<PublicationDate> labelledNear() {
        return lines.all().stream()
                .filter(line -> LABEL.matcher(line).find() && !CHANGED.matcher(line).find())
                .flatMap(line -> read(line).stream())
                .findFirst();
    }

    private Optional<PublicationDate> first(List<String> lines) {
        var changed = changedDays();
        var days =
                lines.stream()
                        .filter(line -> !CHANGED.matcher(line).find() && isDateLine(line))
                        .flatMap(line -> read(line).stream())
                        .filter(date -> !changed.contains(date.day()))
                        .distinct()
                        .toList();
        return days.size() > MOST_DAYS ? Optional.empty() : days.stream().findFirst();
    }

    /// Beside the title, as the day of the last change or in figures.
    Optional<PublicationDate> changedNear() {
        return lines.all().stream().flatMap(line -> read(line).stream()).findFirst();
    }

    /// "Updated" may stand in a line with its day, or in the line above.
    private Set<LocalDate> changedDays() {
        var days = new HashSet<LocalDate>();
        boolean above = false;
        for (var line : lines.all()) {
            boolean changed = CHANGED.matcher(line).find();
            var day = changed || above ? read(line) : Optional.<PublicationDate>empty();
            day.ifPresent(date -> days.add(date.day()));
            above = changed && day.isEmpty();
        }
        return days;
    }

    /// Lines that look like a date by their name, read only if they are a date and little else.
    Optional<PublicationDate> named() {
        return page.select(NAMED).stream()
                .limit(300)
                .map(Element::text)
                .filter(text -> text.length() < LINE)
                .flatMap(text -> read(text).stream())
                .findFirst();
    }

    /// "This story was first published on 3 May 2021", wherever it stands.
    Optional<PublicationDate> first() {
        return page.body().getAllElements().stream()
                .map(Element::ownText)
                .map(ORIGINALLY::matcher)
                .filter(Matcher::find)
                .flatMap(found -> read(found.group("day")).stream())
                .findFirst();
    }

    /// "Posted on 3 May 2021", wherever it stands; else "Last updated: 3 May 2021".
    Optional<PublicationDate> labelled() {
        return labelled(LABEL).or(() -> labelled(LAST));
    }

    private Optional<PublicationDate> labelled(Pattern label) {
        return page.body().getAllElements().stream()
                .map(Element::ownText)
                .filter(line -> line.length() < LINE && label.matcher(line).find())
                .flatMap(line -> read(line).stream())
                .findFirst();
    }

    /// A day that stands alone in its element, if it is the only one that does.
    Optional<PublicationDate> lone() {
        var days =
                page.body().getAllElements().stream()
                        .filter(element -> !element.normalName().equals("td"))
                        .map(Element::ownText)
                        .filter(line -> !line.isEmpty() && line.length() <= DAY_ALONE)
                        .flatMap(line -> read(line).stream())
                        .distinct()
                        .limit(2)
                        .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private Optional<PublicationDate> read(String line) {
        return DateText.within(line, order);
    }

    private static boolean isDateLine(String line) {
        return Words.of(line).size() <= 14 && !line.endsWith(".");
    }
}
