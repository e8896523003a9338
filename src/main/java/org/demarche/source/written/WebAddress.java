package org.demarche.source.written;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Addresses as people and publishers write them: with blanks, brackets, line breaks and other
/// alphabets in them.
public final class WebAddress {

    private static final String NEVER_BARE = " \"<>\\^`{|}";
    private static final String HEX = "0123456789ABCDEF";

    /// Reads an address, mending what [URI] does not bear; empty when it cannot be one.
    public static Optional<URI> parse(String written) {
        var address = mended(written);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The absolute http or https address that is written, if need be relative to `base`; empty for
    /// `mailto:`, `javascript:` and what is no address.
    public static Optional<URI> resolve(URI base, String written) {
        return parse(written)
                .map(reference -> joined(base, reference))
                .map(WebAddress::inAscii)
                .filter(WebAddress::isWeb);
    }

    /// Whether it is http or https and names a server. ([URI#getHost] is null all the same where
    /// the name is one that no server may have, such as one with an underscore.)
    public static boolean isWeb(URI address) {
        return address.getRawAuthority() != null
                && ("http".equalsIgnoreCase(address.getScheme())
                        || "https".equalsIgnoreCase(address.getScheme()));
    }

    private static URI joined(URI base, URI reference) {
        // java.net.URI drops the last segment of the base when only a query is given (RFC 2396).
        if (reference.getRawPath() != null
                && reference.getRawPath().isEmpty()
                && reference.getRawQuery() != null
                && reference.getRawAuthority() == null
                && !reference.isAbsolute()) {
            var start = base.toString().replaceFirst("[?#].*$", "");
            return parse(start + reference).orElse(reference);
        }
        // An empty path under a host would otherwise swallow the slash of the reference.
        var root = base.getRawPath() != null && base.getRawPath().isEmpty();
        return (root ? base.resolve("/") : base).resolve(reference);
    }

    /// A host in another alphabet is asked by its ASCII name (RFC 3490).
    private static URI inAscii(URI address) {
        var authority = address.getRawAuthority();
        if (address.getHost() != null || authority == null) {
            return address;
        }
        try {
            var start = address.getScheme() + "://";
            var rest = address.toString().substring(start.length() + authority.length());
            return new URI(start + IDN.toASCII(authority) + rest);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | URISyntaxException _) {
            return address;
        }
    }

    private static String mended(String written) {
        var text = withScheme(written.strip());
        var mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            if (NEVER_BARE.indexOf(c) >= 0 || isBarePercent(text, i) || Character.isISOControl(c)) {
                escape(mended, c);
            } else if ((c == '[' || c == ']') && i > authorityEnd(text)) {
                escape(mended, c);
            } else {
                mended.append(c);
            }
        }
        return withOneHash(mended.toString());
    }

    private static String withScheme(String text) {
        if (text.regionMatches(true, 0, "www.", 0, 4)) {
            return "http://" + text;
        }
        if (text.regionMatches(true, 0, "webcal:", 0, 7)) {
            return "http:" + text.substring(7);
        }
        var lower = text.length() < 6 ? "" : text.substring(0, 6).toLowerCase(Locale.ROOT);
        if (lower.startsWith("feed:/")) {
            return "http:" + text.substring(5);
        }
        return lower.startsWith("feed:h") ? text.substring(5) : text;
    }

    private static int authorityEnd(String text) {
        int start = text.indexOf("//");
        int end = start < 0 ? -1 : text.indexOf('/', start + 2);
        return end < 0 ? (start < 0 ? -1 : text.length()) : end;
    }

    private static boolean isBarePercent(String text, int i) {
        return text.charAt(i) == '%'
                && !(i + 2 < text.length()
                        && Character.digit(text.charAt(i + 1), 16) >= 0
                        && Character.digit(text.charAt(i + 2), 16) >= 0);
    }

    private static void escape(StringBuilder to, char c) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
            to.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }

    private static String withOneHash(String text) {
        int first = text.indexOf('#');
        return first < 0
                ? text
                : text.substring(0, first + 1) + text.substring(first + 1).replace("#", "%23");
    }

    private WebAddress() {}
}
