package org.demarche.text.page;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The address that a publisher wants an article known by, without what only tells him where the
/// reader came from.
final class PageAddress {

    private static final Set<String> TRACKING =
            Set.of(
                    "fbclid",
                    "gclid",
                    "gclsrc",
                    "dclid",
                    "gbraid",
                    "wbraid",
                    "msclkid",
                    "yclid",
                    "twclid",
                    "ttclid",
                    "igshid",
                    "igsh",
                    "mc_cid",
                    "mc_eid",
                    "mkt_tok",
                    "_ga",
                    "_gl",
                    "_hsenc",
                    "_hsmi",
                    "__hstc",
                    "__hsfp",
                    "__hssc",
                    "ref_src",
                    "ref_url",
                    "cmpid",
                    "ncid",
                    "at_medium",
                    "at_campaign",
                    "at_custom1",
                    "at_custom2",
                    "at_custom3",
                    "at_custom4",
                    "ns_mchannel",
                    "ns_source",
                    "ns_campaign",
                    "smid",
                    "smtyp",
                    "ocid",
                    "sh_kit",
                    "vero_id",
                    "vero_conv",
                    "wt_mc",
                    "xtor",
                    "s_cid",
                    "spm",
                    "oly_anon_id",
                    "oly_enc_id",
                    "rb_clickid",
                    "taid",
                    "guccounter",
                    "guce_referrer",
                    "guce_referrer_sig",
                    "__twitter_impression",
                    "amp");

    private PageAddress() {}

    /// Null when the page does not say, or says nonsense.
    static @Nullable URI of(Document page, String base) {
        for (var element : page.select("link[rel~=(?i)^canonical$], meta[property=og:url]")) {
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
        var query = address.getRawQuery();
        var text = address.toString().replaceFirst("#(?!!).*$", "");
        if (query == null) {
            return new URI(text);
        }
        var kept =
                Arrays.stream(query.split("&"))
                        .filter(field -> !field.isEmpty() && !isTracking(field))
                        .collect(Collectors.joining("&"));
        int mark = text.indexOf('?');
        return new URI(text.substring(0, mark) + (kept.isEmpty() ? "" : "?" + kept));
    }

    private static boolean isTracking(String field) {
        var name = field.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || name.startsWith("pk_") || TRACKING.contains(name);
    }
}
