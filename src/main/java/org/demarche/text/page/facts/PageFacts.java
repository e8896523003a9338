package org.demarche.text.page.facts;

import org.demarche.model.article.PublicationDate;
import org.demarche.text.words.Spaces;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;

/// What a page says about its article. The fields are those of the cleaned article.
public record PageFacts(
        String title,
        @Nullable String byline,
        @Nullable PublicationDate published,
        @Nullable PublicationDate updated,
        @Nullable String language,
        @Nullable URI canonical,
        @Nullable String site) {

    private static final Evaluator SITE =
            Selector.evaluatorOf(
                    "meta[property=og:site_name], meta[name=og:site_name],"
                            + " meta[name=application-name]");
    private static final Evaluator LANGUAGE =
            Selector.evaluatorOf(
                    "meta[http-equiv=content-language], meta[property=og:locale],"
                            + " meta[name=language]");

    public static PageFacts of(Document page, LinkedData data, String base) {
        var site = site(page, data);
        var name = site == null ? "" : site;
        var title = PageTitle.of(page, data, SiteName.of(name, base));
        var lines = NearHeading.of(page, title);
        var published = PageDate.of(page, data, base, lines);
        return new PageFacts(
                title,
                PageByline.of(page, data, name, lines),
                published,
                PageDate.updated(page, data, published),
                language(page, data),
                PageAddress.of(page, base),
                site);
    }

    private static @Nullable String site(Document page, LinkedData data) {
        var said =
                page.select(SITE).eachAttr("content").stream()
                        .map(Spaces::line)
                        .filter(name -> !name.isEmpty() && name.length() < 100)
                        .findFirst();
        return said.or(() -> data.names("publisher").stream().findFirst()).orElse(null);
    }

    private static @Nullable String language(Document page, LinkedData data) {
        var html = page.selectFirst("html");
        var said = html == null ? "" : html.attr("lang");
        if (said.isEmpty() && html != null) {
            said = html.attr("xml:lang");
        }
        if (said.isEmpty()) {
            said = data.text("inLanguage").orElse("");
        }
        if (said.isEmpty()) {
            var meta = page.selectFirst(LANGUAGE);
            said = meta == null ? "" : meta.attr("content");
        }
        var code = said.strip().split("[-_,;]", 2)[0].toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2,3}") ? code : null;
    }
}
