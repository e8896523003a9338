package org.demarche.model.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The query fields of an address that tell a publisher where his reader came from, and nothing
/// about the page.
public final class TrackingFields {

    private static final Set<String> NAMES =
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

    private TrackingFields() {}

    /// The address without them, otherwise as it is written.
    public static URI without(URI address) {
        var kept = query(address);
        if (kept.equals(address.getRawQuery()) || address.getRawQuery() == null) {
            return address;
        }
        var text = address.toString();
        int fragment = text.indexOf('#');
        return URI.create(
                text.substring(0, text.indexOf('?'))
                        + (kept.isEmpty() ? "" : "?" + kept)
                        + (fragment < 0 ? "" : text.substring(fragment)));
    }

    /// An address's query without them, as it is written; "" when nothing is left of it.
    public static String query(URI address) {
        var query = address.getRawQuery();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(field -> !field.isEmpty() && !isTracking(field))
                        .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String field) {
        var name = field.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || name.startsWith("pk_") || NAMES.contains(name);
    }
}
