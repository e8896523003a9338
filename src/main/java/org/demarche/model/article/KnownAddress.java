package org.demarche.model.article;

import java.net.URI;
import java.util.Locale;

/// The part of an address that tells articles apart: the same page linked from a newsletter, by
/// http or with `www.` before it has the same one.
public final class KnownAddress {

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
        var kept = TrackingFields.query(address);
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /// `#!` and `#/` name pages of sites that are one script; other fragments are places in a page.
    private static String fragment(URI address) {
        var fragment = address.getRawFragment();
        return fragment != null && (fragment.startsWith("!") || fragment.startsWith("/"))
                ? "#" + fragment
                : "";
    }
}
