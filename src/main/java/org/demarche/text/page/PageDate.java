package org.demarche.text.page;

import org.demarche.model.article.PublicationDate;
import org.demarche.text.words.DateText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// When a page says its article was published: the exact marks first, the printed line last.
final class PageDate {

    private static final List<String> METAS =
            List.of(
                    "article:published_time",
                    "og:published_time",
                    "datepublished",
                    "parsely-pub-date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "published-date",
                    "published_date",
                    "date_published",
                    "publication_date",
                    "publication-date",
                    "published_at",
                    "published",
                    "article:published",
                    "sailthru.date",
                    "cxenseparse:recs:publishtime",
                    "citation_online_date",
                    "citation_publication_date",
                    "citation_date",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.created",
                    "dc.date",
                    "dcterms.date",
                    "pub_date",
                    "date",
                    "created");

    private static final String MARKED =
            "time.published[datetime], time.entry-date[datetime], time[pubdate][datetime],"
                    + " article header time[datetime], article time[datetime],"
                    + " main time[datetime], time[datetime]";

    private static final String NAMED =
            "[itemprop=datePublished], time, [class*=publish], [class*=pubdate], [class*=date],"
                    + " [class*=posted], [id*=date], [class*=timestamp], [class*=byline],"
                    + " [class*=meta], [class*=time]";

    private static final Pattern EMBEDDED =
            Pattern.compile(
                    "\\\\?\"(?:datePublished|publishedDate|publishDate|publicationDate|published_at"
                            + "|publishedAt|firstPublished(?:At|Date)?)\\\\?\"\\s{0,4}:\\s{0,4}"
                            + "\\\\?\"(\\d{4}-\\d\\d-\\d\\d[^\"\\\\]{0,20})");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/-](20\\d\\d)[/-]?(0\\d|1[0-2])[/-]?([0-2]\\d|3[01])(?=[/_.-]|$)");
    private static final Pattern CHANGED =
            Pattern.compile("(?i)updated|modified|reviewed|aktualisiert|mis à jour|обновлено");

    private static final Pattern LABEL =
            Pattern.compile("(?i)^\\W*((first |originally )?(published|posted)|post(ed)? time)\\b");
    private static final String UPDATED =
            "meta[property=article:modified_time], meta[property=og:updated_time],"
                    + " [itemprop=dateModified]";

    private PageDate() {}

    static @Nullable PublicationDate of(
            Document page, LinkedData data, String address, String title) {
        List<Supplier<Optional<PublicationDate>>> marks =
                List.of(
                        () -> data.text("datePublished").flatMap(DateText::read),
                        () -> meta(page),
                        () -> attribute(page, "[itemprop=datePublished]", "datetime", "content"),
                        () -> near(page, title, false),
                        () -> attribute(page, MARKED, "datetime"),
                        () -> data.text("dateCreated", "uploadDate").flatMap(DateText::read),
                        () -> inAddress(address),
                        () -> printed(page),
                        () -> near(page, title, true),
                        () -> labelled(page),
                        () -> embedded(page),
                        () -> data.text("dateModified").flatMap(DateText::read));
        return marks.stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .map(date -> asPrinted(page, date))
                .orElse(null);
    }

    /// The last change, if it is told and later than the publication.
    static @Nullable PublicationDate updated(
            Document page, LinkedData data, @Nullable PublicationDate published) {
        return data.text("dateModified")
                .flatMap(DateText::read)
                .or(() -> attribute(page, UPDATED, "content", "datetime"))
                .filter(date -> published == null || date.iso().compareTo(published.iso()) > 0)
                .orElse(null);
    }

    /// An instant told in UTC has another day than the publisher's own when it was night there: the
    /// same instant with the publisher's offset stands beside it on many pages.
    private static PublicationDate asPrinted(Document page, PublicationDate date) {
        var at = date.at();
        if (at == null) {
            return date;
        }
        return page.select("time[datetime]").stream()
                .limit(20)
                .flatMap(time -> DateText.read(time.attr("datetime")).stream())
                .filter(other -> at.equals(other.at()) && !other.day().equals(date.day()))
                .findFirst()
                .orElse(date);
    }

    private static Optional<PublicationDate> meta(Document page) {
        Optional<PublicationDate> best = Optional.empty();
        int bestRank = METAS.size();
        for (var meta : page.select("meta[content]")) {
            int rank = METAS.indexOf(PageMetas.name(meta));
            if (rank >= 0 && rank < bestRank) {
                var date = DateText.read(meta.attr("content"));
                if (date.isPresent()) {
                    best = date;
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    private static Optional<PublicationDate> inAddress(String address) {
        var found = IN_ADDRESS.matcher(address);
        return found.find()
                ? DateText.read(found.group(1) + "-" + found.group(2) + "-" + found.group(3))
                : Optional.empty();
    }

    /// Lines that look like a date by their name, read only if they are a date and little else.
    private static Optional<PublicationDate> printed(Document page) {
        return page.select(NAMED).stream()
                .limit(300)
                .map(element -> element.text())
                .filter(text -> text.length() < 80)
                .flatMap(text -> DateText.within(text).stream())
                .findFirst();
    }

    /// @param loosely whether a line that tells of a change will do
    private static Optional<PublicationDate> near(Document page, String title, boolean loosely) {
        return NearHeading.lines(page, title).stream()
                .filter(line -> loosely || !CHANGED.matcher(line).find())
                .flatMap(line -> DateText.within(line).stream())
                .findFirst();
    }

    /// "Posted on 3 May 2021", wherever it stands.
    private static Optional<PublicationDate> labelled(Document page) {
        return page.body().getAllElements().stream()
                .map(Element::ownText)
                .filter(line -> line.length() < 80 && LABEL.matcher(line).find())
                .flatMap(line -> DateText.within(line).stream())
                .findFirst();
    }

    /// In the data that a page's own scripts draw it from.
    private static Optional<PublicationDate> embedded(Document page) {
        for (var script : page.select("script:not([src])")) {
            var found = EMBEDDED.matcher(script.data());
            if (found.find()) {
                return DateText.read(found.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> attribute(
            Document page, String query, String... names) {
        for (var element : page.select(query)) {
            for (var name : names) {
                var date = DateText.read(element.attr(name));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
