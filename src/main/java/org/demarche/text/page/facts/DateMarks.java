package org.demarche.text.page.facts;

import org.demarche.model.article.PublicationDate;
import org.demarche.text.words.DateText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The days that a page tells to machines: in JSON-LD, in `meta` and `time` elements, in its
/// address and in its scripts' data.
final class DateMarks {

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

    /// Surest first.
    private static final List<Evaluator> TIMES =
            Stream.of(
                            "time.published[datetime], time.entry-date[datetime],"
                                    + " time[pubdate][datetime]",
                            "article header time[datetime]",
                            "article time[datetime], main time[datetime]",
                            "time[datetime]")
                    .map(Selector::evaluatorOf)
                    .toList();

    private static final Evaluator TIME = Selector.evaluatorOf("time[datetime]");
    private static final Evaluator META = Selector.evaluatorOf("meta[content]");
    private static final Evaluator PUBLISHED = Selector.evaluatorOf("[itemprop=datePublished]");
    private static final Evaluator SCRIPT = Selector.evaluatorOf("script:not([src])");
    private static final Evaluator ESCAPED = Selector.evaluatorOf("[content*=datePublished]");

    private static final Pattern EMBEDDED =
            Pattern.compile(
                    "(?:\\\\?\"|&quot;)(?:datePublished|publishedDate|publishDate|publicationDate"
                            + "|published_at|publishedAt|firstPublished(?:At|Date)?)"
                            + "(?:\\\\?\"|&quot;)\\s{0,4}:\\s{0,4}"
                            + "(?:\\\\?\"|&quot;)(\\d{4}-\\d\\d-\\d\\d[^\"\\\\&]{0,20})");
    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "[/-](20\\d\\d)[/-]?(0\\d|1[0-2])[/-]?([0-2]\\d|3[01])(?=[/_.-]|$)"
                            + "|/(20\\d\\d)/(\\p{L}{3,9})/([0-3]?\\d)/");

    private final Document page;
    private final LinkedData data;

    DateMarks(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
    }

    /// What is marked as the day of publication and as nothing else.
    Optional<PublicationDate> sure() {
        return data.text("datePublished")
                .flatMap(DateText::read)
                .or(this::meta)
                .or(() -> attribute(PUBLISHED, "datetime", "content"))
                .map(this::asPrinted);
    }

    /// What is marked as a day of the article, whichever it may be.
    Optional<PublicationDate> likely() {
        return TIMES.stream()
                .flatMap(query -> attribute(query, "datetime").stream())
                .findFirst()
                .or(() -> data.text("dateCreated", "uploadDate").flatMap(DateText::read));
    }

    /// An instant told in UTC has another day than the publisher's own when it was night there: the
    /// same instant with the publisher's offset stands beside it on many pages.
    PublicationDate asPrinted(PublicationDate date) {
        var at = date.at();
        if (at == null) {
            return date;
        }
        return page.select(TIME).stream()
                .limit(20)
                .flatMap(time -> DateText.read(time.attr("datetime")).stream())
                .filter(other -> at.equals(other.at()) && !other.day().equals(date.day()))
                .findFirst()
                .orElse(date);
    }

    private Optional<PublicationDate> meta() {
        Optional<PublicationDate> best = Optional.empty();
        int bestRank = METAS.size();
        for (var meta : page.select(META)) {
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

    static Optional<PublicationDate> inAddress(String address) {
        var found = IN_ADDRESS.matcher(address);
        if (!found.find()) {
            return Optional.empty();
        }
        return found.group(1) != null
                ? DateText.read(found.group(1) + "-" + found.group(2) + "-" + found.group(3))
                : DateText.within(found.group(6) + " " + found.group(5) + " " + found.group(4));
    }

    /// In the data that a page's own scripts draw it from.
    Optional<PublicationDate> embedded() {
        return Stream.concat(
                        page.select(SCRIPT).stream().map(Element::data),
                        page.select(ESCAPED).stream().map(element -> element.attr("content")))
                .map(EMBEDDED::matcher)
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> DateText.read(found.group(1)));
    }

    Optional<PublicationDate> attribute(Evaluator query, String... names) {
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
