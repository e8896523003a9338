package org.demarche.ingest.fetch;

import org.demarche.ingest.keep.Reading;
import org.demarche.model.article.CleanText;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.Source;
import org.demarche.source.http.FetchResult;
import org.demarche.source.written.WebAddress;
import org.demarche.store.Store;
import org.demarche.store.identity.Arrived;
import org.demarche.text.UnreadableText;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Gets the whole article where a feed gives but its beginning: asks for the page of each new item,
/// through the same gate as every other question. What cannot be had stays as the feed gave it.
final class Teasers {

    private static final int SHORT = 70; // words; few articles that are whole have fewer
    private static final int AT_ONCE = 60; // pages for one answer of a feed
    private static final double MOST = 0.8;
    private static final int TELLING = 4; // items; fewer tell nothing of a feed's manner

    private final Store store;
    private final Reading reading;

    Teasers(Store store, Reading reading) {
        this.store = store;
        this.reading = reading;
    }

    /// Whether a feed seems to give beginnings only.
    static boolean mostly(List<Arrived> items) {
        long teasers =
                items.stream()
                        .map(Arrived::article)
                        .filter(item -> WebAddress.isWeb(item.address()))
                        .filter(item -> item.text().words() < SHORT)
                        .count();
        return items.size() >= TELLING && teasers >= MOST * items.size();
    }

    /// The items, those that are new with the text of their page.
    ///
    /// @param failed hears the address and a sentence for each page that could not be had
    List<Arrived> whole(Source source, List<Arrived> items, BiConsumer<String, String> failed) {
        var arrived = new ArrayList<Arrived>();
        int asked = 0;
        for (var as : items) {
            var item = as.article();
            boolean wanted =
                    asked < AT_ONCE
                            && WebAddress.isWeb(item.address())
                            && !store.places().hasSaid(as, source.id());
            asked += wanted ? 1 : 0;
            arrived.add(wanted ? withPage(source, as, failed) : as);
        }
        return arrived;
    }

    private Arrived withPage(Source source, Arrived item, BiConsumer<String, String> failed) {
        var article = item.article();
        var address = article.address();
        var result = reading.askFor(address, isBeside(source.address(), address));
        switch (result) {
            case FetchResult.Fetched fetched -> {
                try {
                    var page = reading.cleaner().page(fetched.document());
                    if (page.text().words() > article.text().words()) {
                        return item.with(
                                withText(article, page.text(), page.byline()), page.media());
                    }
                } catch (UnreadableText | RuntimeException | StackOverflowError e) {
                    failed.accept(
                            address.toString(), sentence(address, String.valueOf(e.getMessage())));
                }
            }
            case FetchResult.TryLater later ->
                    failed.accept(address.toString(), sentence(address, later.why()));
            case FetchResult.Refused refused ->
                    failed.accept(address.toString(), sentence(address, refused.why()));
            case FetchResult.Gone gone ->
                    failed.accept(address.toString(), sentence(address, gone.why()));
            case FetchResult.Unchanged _ -> {}
        }
        return item;
    }

    private static String sentence(URI address, String why) {
        return "The page %s could not be had, and its item was kept as the feed gave it. %s"
                .formatted(address, why);
    }

    /// A feed that the reader took from his own network may name pages of the same server there.
    private static boolean isBeside(URI feed, URI page) {
        return feed.getHost() != null
                && feed.getHost().equalsIgnoreCase(page.getHost())
                && feed.getPort() == page.getPort();
    }

    private static NewArticle withText(
            NewArticle article, CleanText text, @org.jspecify.annotations.Nullable String byline) {
        return new NewArticle(
                article.address(),
                article.guid(),
                article.title(),
                article.byline() != null ? article.byline() : byline,
                article.source(),
                article.published(),
                article.fetchedAt(),
                article.language(),
                text,
                article.sample());
    }
}
