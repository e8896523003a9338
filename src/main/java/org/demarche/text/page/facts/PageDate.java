package org.demarche.text.page.facts;

import org.demarche.model.article.PublicationDate;
import org.demarche.text.words.DateOrder;
import org.demarche.text.words.DateText;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// When a page says its article was published. It says so twice, to machines and to its readers:
/// the machines' mark is the more exact, but the day that is printed beside the title is what the
/// publisher's readers go by, and systems that move old articles mark them with the day of the
/// move.
final class PageDate {

    private static final Evaluator UPDATED =
            Selector.evaluatorOf(
                    "meta[property=article:modified_time], meta[property=og:updated_time],"
                            + " meta[name=last-modified], [itemprop=dateModified]");
    private static final Evaluator LOCALE = Selector.evaluatorOf("meta[property=og:locale]");

    private PageDate() {}

    /// @param lines those around the page's heading
    static @Nullable PublicationDate of(
            Document page, LinkedData data, String address, NearHeading lines) {
        var marks = new DateMarks(page, data);
        var printed = new PrintedDate(page, lines, order(page, data));
        var sure = marks.sure();
        if (sure.isPresent()) {
            var mark = sure.get();
            return printed.labelledNear()
                    .map(date -> weighed(mark, date, true))
                    .or(() -> printed.near().map(date -> weighed(mark, date, false)))
                    .orElseGet(() -> onDayOf(address, mark));
        }
        List<Supplier<Optional<PublicationDate>>> rest =
                List.of(
                        printed::first,
                        printed::near,
                        marks::likely,
                        () -> DateMarks.inAddress(address),
                        printed::changedNear,
                        printed::named,
                        printed::labelled,
                        marks::embedded,
                        () -> data.text("dateModified").flatMap(DateText::read),
                        () -> marks.attribute(UPDATED, "content", "datetime"),
                        printed::lone);
        return rest.stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .map(marks::asPrinted)
                .orElse(null);
    }

    /// The last change, if it is told and later than the publication.
    static @Nullable PublicationDate updated(
            Document page, LinkedData data, @Nullable PublicationDate published) {
        return data.text("dateModified")
                .flatMap(DateText::read)
                .or(() -> new DateMarks(page, data).attribute(UPDATED, "content", "datetime"))
                .filter(date -> published == null || date.iso().compareTo(published.iso()) > 0)
                .orElse(null);
    }

    /// The mark, unless an earlier day is printed; of two days side by side, the printed one with
    /// the mark's instant: it is the day where the publisher is. A later printed day is as often
    /// one of a change, or today's, unless it is said to be the day of publication.
    private static PublicationDate weighed(
            PublicationDate mark, PublicationDate printed, boolean labelled) {
        var day = printed.day();
        var at = mark.at();
        if (at != null && Math.abs(day.toEpochDay() - mark.day().toEpochDay()) == 1) {
            return PublicationDate.on(day, at);
        }
        boolean moved = day.isBefore(mark.day()) || labelled && !day.equals(mark.day());
        return moved ? printed : mark;
    }

    /// An instant told in UTC on the day that the address has, if that is the day beside: it is the
    /// publisher's own.
    private static PublicationDate onDayOf(String address, PublicationDate mark) {
        var moment = mark.moment();
        return moment == null || !moment.getOffset().equals(ZoneOffset.UTC)
                ? mark
                : DateMarks.inAddress(address)
                        .map(PublicationDate::day)
                        .filter(day -> Math.abs(day.toEpochDay() - mark.day().toEpochDay()) == 1)
                        .map(day -> PublicationDate.on(day, moment.toInstant()))
                        .orElse(mark);
    }

    /// Which of two figures is the month: the page's other days may tell, else its language. Only
    /// American English puts the month first, and mere "English" does not say.
    private static DateOrder order(Document page, LinkedData data) {
        var order = DateOrder.within(page.body().text());
        return order == DateOrder.UNKNOWN ? DateOrder.of(language(page, data)) : order;
    }

    private static String language(Document page, LinkedData data) {
        var root = page.selectFirst("html");
        var said = root == null ? "" : root.attr("lang");
        var locale = page.selectFirst(LOCALE);
        if (!said.contains("-") && locale != null) {
            said = locale.attr("content");
        }
        return said.isEmpty() ? data.text("inLanguage").orElse("") : said;
    }
}
