package org.demarche.ingest.keep;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.article.TrackingFields;
import org.demarche.model.article.media.ArticleMedia;
import org.demarche.model.intake.NewArticle;
import org.demarche.source.feed.FeedDocument;
import org.demarche.source.feed.FeedItem;
import org.demarche.source.file.ArticleLine;
import org.demarche.store.articles.GivenIds;
import org.demarche.store.identity.Arrived;
import org.demarche.text.ArticleCleaner;
import org.demarche.text.CleanedArticle;
import org.demarche.text.language.LanguageGuess;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// Makes the article that is kept out of what a feed item, a page or a JSON line says.
public final class ArticleMaker {

    private static final int TITLE_LENGTH = 90; // characters of a text that lends its first words

    private static final Duration AHEAD = Duration.ofHours(14); // of UTC, in Kiribati

    private final ArticleCleaner cleaner;

    public ArticleMaker(ArticleCleaner cleaner) {
        this.cleaner = cleaner;
    }

    /// @param feed where the item was read from, for relative links and as its name when it has
    ///   none
    public Arrived of(FeedItem item, FeedDocument document, URI feed, Instant now) {
        var linked = item.link();
        var link = linked == null ? null : TrackingFields.without(linked);
        var guid = item.guid();
        var cleaned =
                item.html().isBlank()
                        ? null
                        : cleaner.fragment(item.html(), link != null ? link : feed);
        var text = cleaned == null ? CleanText.EMPTY : cleaned.text();
        var title = titled(item.title(), text, (link != null ? link : feed).toString());
        var address =
                link != null
                        ? link
                        : named(
                                "item",
                                guid != null
                                        ? feed + " " + guid
                                        : feed + " " + title + text.text());
        var article =
                new NewArticle(
                        address,
                        guid,
                        title,
                        item.byline(),
                        document.title(),
                        believed(item.published(), now),
                        now,
                        LanguageGuess.settled(item.language(), title + "\n" + text.text()),
                        text,
                        false);
        return Arrived.of(article, cleaned == null ? ArticleMedia.NONE : cleaned.media());
    }

    /// @param address where it was read from; the page's own canonical address is preferred to it
    /// @param fallback the date when the page has none
    /// @param source its name in lists; a page's own site name is preferred to it
    public Arrived of(
            CleanedArticle cleaned,
            URI address,
            @Nullable PublicationDate fallback,
            String source,
            Instant now) {
        var canonical = cleaned.canonical();
        var site = cleaned.site();
        var printed = believed(cleaned.published(), now);
        var published = printed != null ? printed : fallback;
        var article =
                new NewArticle(
                        canonical != null && "file".equals(address.getScheme())
                                ? address
                                : canonical != null ? canonical : address,
                        null,
                        titled(cleaned.title(), cleaned.text(), address.toString()),
                        cleaned.byline(),
                        site != null ? site : source,
                        published,
                        now,
                        cleaned.language(),
                        cleaned.text(),
                        false);
        return Arrived.of(article, cleaned.media());
    }

    /// @param fallback the date when the line has none
    public Arrived of(
            ArticleLine line, @Nullable PublicationDate fallback, boolean sample, Instant now) {
        var url = line.url();
        var cleaned = cleaned(line);
        var text = cleaned.text();
        var title =
                titled(
                        line.title() != null && !line.title().isBlank()
                                ? line.title()
                                : cleaned.title(),
                        text,
                        "Untitled");
        var published =
                line.published() != null
                        ? line.published()
                        : cleaned.published() != null ? cleaned.published() : fallback;
        var address = url != null ? url : named("text", title + "\n" + text.text());
        var given = line.id();
        var article =
                new NewArticle(
                        address,
                        given == null ? null : GivenIds.guid(given),
                        title,
                        line.author() != null ? line.author() : cleaned.byline(),
                        line.source() == null ? "" : line.source(),
                        published,
                        now,
                        line.lang() != null
                                ? line.lang()
                                : LanguageGuess.settled(
                                        cleaned.language(), title + "\n" + text.text()),
                        text,
                        sample);
        return Arrived.of(article, cleaned.media());
    }

    /// A line's HTML as a page, or its text as plain text; its title is not looked for in the text
    /// when the line has one.
    public CleanedArticle cleaned(ArticleLine line) {
        var html = line.html();
        var text = line.text();
        if (html != null && !html.isBlank()) {
            var url = line.url();
            return cleaner.html(html, url != null ? url : URI.create("urn:demarche:page"));
        }
        return cleaner.plain(text == null ? "" : text, line.title() == null ? "" : line.title());
    }

    private static String titled(String title, CleanText text, String otherwise) {
        if (!title.isBlank()) {
            return title.strip();
        }
        var words = text.text().strip();
        if (words.isEmpty()) {
            return otherwise;
        }
        int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
        if (end <= TITLE_LENGTH) {
            return words.substring(0, end);
        }
        int blank = words.lastIndexOf(' ', TITLE_LENGTH);
        return words.substring(0, blank > TITLE_LENGTH / 2 ? blank : TITLE_LENGTH) + "…";
    }

    /// Nothing is published tomorrow: a later day is a slip, or that of the event which is
    /// announced, and would stand above all news until it has come. Half a day is left for the
    /// clocks of others.
    private static @Nullable PublicationDate believed(@Nullable PublicationDate date, Instant now) {
        boolean later =
                date != null
                        && date.day().isAfter(LocalDate.ofInstant(now.plus(AHEAD), ZoneOffset.UTC));
        return later ? null : date;
    }

    /// An address for what has none: the same for the same content.
    private static URI named(String what, String content) {
        return URI.create(
                "urn:demarche:%s:%s"
                        .formatted(
                                what,
                                UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))));
    }
}
