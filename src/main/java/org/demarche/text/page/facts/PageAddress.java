package org.demarche.text.page.facts;

import org.demarche.model.article.TrackingFields;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;

/// The address that a publisher wants an article known by, without what only tells him where the
/// reader came from.
final class PageAddress {

    private static final Evaluator SAID =
            Selector.evaluatorOf("link[rel~=(?i)^canonical$], meta[property=og:url]");

    private PageAddress() {}

    /// Null when the page does not say, or says nonsense.
    static @Nullable URI of(Document page, String base) {
        for (var element : page.select(SAID)) {
            var said = element.hasAttr("href") ? element.attr("href") : element.attr("content");
            var address = resolved(base, said.strip());
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    private static @Nullable URI resolved(String base, String said) {
        if (said.isEmpty() || said.length() > 2_000) {
            return null;
        }
        try {
            var address = new URI(base).resolve(new URI(said.replace(" ", "%20")));
            var scheme = address.getScheme();
            boolean web = scheme != null && scheme.matches("(?i)https?");
            return web && address.getHost() != null ? untracked(address) : null;
        } catch (URISyntaxException | IllegalArgumentException _) {
            return null;
        }
    }

    private static URI untracked(URI address) throws URISyntaxException {
        return TrackingFields.without(new URI(address.toString().replaceFirst("#(?!!).*$", "")));
    }
}
