package org.demarche.model.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The part of an address that tells articles apart: the same page linked from a newsletter, by
/// http or with `www.` before it has the same one.
public final class KnownAddress {

    /// Query fields that tell a publisher where his reader came from, and nothing about the page.
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
                    "igshid",
                    "mc_cid",
                    "mc_eid",
                    "mkt_tok",
                    "_ga",
                    "_gl",
                    "_hsenc",
                    "_hsmi",
                    "ref_src",
                    "ref_url",
                    "cmpid",
                    "ncid",
                    "at_medium",
                    "at_campaign",
                    "ns_mchannel",
                    "ns_source",
                    "ns_campaign",
                    "ocid",
                    "wt_mc",
                    "xtor",
                    "s_cid");

    private KnownAddress() {}

    /// What identity is decided by. An address that is not of the web is its own.
    public static String key(URI address) {
        var scheme = address.getScheme();
        var host = address.getHost();
        if (host == null || scheme == null || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
            return address.toString();
        }
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "")
                + port
                + path.replaceFirst("/+$", "")
                + query(address)
                + fragment(address);
    }

    private static String query(URI address) {
        var query = address.getRawQuery();
        if (query == null) {
            return "";
        }
        var kept =
                Arrays.stream(query.split("&"))
                        .filter(field -> !field.isEmpty() && !isTracking(field))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /// `#!` and `#/` name pages of sites that are one script; other fragments are places in a page.
    private static String fragment(URI address) {
        var fragment = address.getRawFragment();
        return fragment != null && (fragment.startsWith("!") || fragment.startsWith("/"))
                ? "#" + fragment
                : "";
    }

    private static boolean isTracking(String field) {
        var name = field.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || name.startsWith("pk_") || TRACKING.contains(name);
    }
}
