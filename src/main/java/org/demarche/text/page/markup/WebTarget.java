package org.demarche.text.page.markup;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Decides which addresses of a page's links and pictures are kept: those of the web, and none that
/// would send the reader's machine into its own network at a stranger's word. Judges by the name
/// alone; whoever loads one looks at what the name stands for.
public final class WebTarget {

    private static final int LONGEST = 2_000;

    private WebTarget() {}

    /// What an attribute of an element points to; null when that is not kept.
    public static @Nullable URI of(Element element, String attribute) {
        var said = element.absUrl(attribute).strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            return null;
        }
        var address = parsed(said);
        if (address == null || isPrivate(address) && !isPrivate(parsed(element.baseUri()))) {
            return null;
        }
        return address;
    }

    private static @Nullable URI parsed(String said) {
        try {
            var address = new URI(said.replace(" ", "%20").replace("|", "%7C"));
            var scheme = address.getScheme();
            boolean web =
                    scheme != null
                            && (scheme.equalsIgnoreCase("http")
                                    || scheme.equalsIgnoreCase("https"));
            return web && address.getHost() != null ? address : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private static boolean isPrivate(@Nullable URI address) {
        if (address == null) {
            return false;
        }
        var host = address.getHost().toLowerCase(Locale.ROOT);
        boolean named =
                host.indexOf('.') < 0 && !host.startsWith("[")
                        || host.matches(".*\\.(localhost|local|internal|lan|home|intranet)\\.?");
        return named || isNumber(host) && isPrivateNumber(host);
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[") || host.matches("[\\d.]+|.*(^|\\.)0x[0-9a-f.x]*");
    }

    private static boolean isPrivateNumber(String host) {
        try {
            var at = InetAddress.ofLiteral(host);
            int first = at.getAddress()[0] & 0xFF;
            return at.isLoopbackAddress()
                    || at.isAnyLocalAddress()
                    || at.isLinkLocalAddress()
                    || at.isSiteLocalAddress()
                    || at.isMulticastAddress()
                    || first == 0
                    || (first & 0xFE) == 0xFC;
        } catch (IllegalArgumentException _) {
            return true; // a number that only pretends to be an address
        }
    }
}
