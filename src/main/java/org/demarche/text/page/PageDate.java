package org.demarche.text.page;

import org.demarche.model.article.PublicationDate;
import org.demarche.text.words.DateText;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a page says its article was published: the exact marks first, the printed line last.
final class PageDate {

    private static final String METAS =
            "meta[property=article:published_time], meta[name=article:published_time],"
                    + " meta[itemprop=datePublished], meta[property=og:published_time],"
                    + " meta[name=pubdate], meta[name=publishdate], meta[name=publish-date],"
                    + " meta[name=publish_date], meta[name=publication_date],"
                    + " meta[name=parsely-pub-date], meta[name=sailthru.date],"
                    + " meta[name=cXenseParse:recs:publishtime], meta[name=date_published],"
                    + " meta[name=citation_publication_date], meta[name=citation_date],"
                    + " meta[name=citation_online_date], meta[name=published_at],"
                    + " meta[name=DC.date.issued], meta[name=DC.date], meta[name=DC.Date],"
                    + " meta[name=dcterms.created], meta[name=dcterms.date],"
                    + " meta[name=date], meta[property=article:published],"
                    + " meta[name=created], meta[name=pub_date], meta[name=article.published],"
                    + " meta[name=last-modified], meta[property=article:modified_time]";

    private PageDate() {}

    static @Nullable PublicationDate of(Document page, LinkedData data) {
        Stream<Optional<String>> said =
                Stream.of(
                        data.text("datePublished"),
                        attribute(
                                page,
                                METAS.substring(0, METAS.indexOf(", meta[name=last")),
                                "content"),
                        attribute(page, "[itemprop=datePublished]", "datetime", "content"),
                        attribute(page, PRINTED, "datetime"),
                        data.text("dateCreated", "uploadDate"));
        return said.flatMap(Optional::stream)
                .map(DateText::read)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> printed(page))
                .or(() -> data.text("dateModified").flatMap(DateText::read))
                .orElse(null);
    }

    private static final String PRINTED =
            "time.published[datetime], time.entry-date[datetime], time[pubdate][datetime],"
                    + " article header time[datetime], article time[datetime], main time[datetime],"
                    + " time[datetime]";

    /// Lines that look like a date by their name, read only if they are a date and little else.
    private static Optional<PublicationDate> printed(Document page) {
        for (var element : page.select(NAMED)) {
            var text = element.text();
            if (text.length() < 80) {
                var read = DateText.within(text);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private static final String NAMED =
            "[itemprop=datePublished], time, [class*=publish], [class*=pubdate], [class*=date],"
                    + " [class*=posted], [id*=date], [class*=timestamp], [class*=byline],"
                    + " [class*=meta], [class*=time]";

    private static Optional<String> attribute(Document page, String query, String... names) {
        for (var element : page.select(query)) {
            for (var name : List.of(names)) {
                var value = element.attr(name).strip();
                if (!value.isEmpty() && DateText.read(value).isPresent()) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }
}
