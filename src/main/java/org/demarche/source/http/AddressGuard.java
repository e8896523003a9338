package org.demarche.source.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Tells which addresses lie inside the reader's own network, where a stranger's feed must not send
/// us: loopback, private, link-local and the other ranges of the IANA special-purpose registries
/// (RFC 6890).
final class AddressGuard {

    /// Whether any of the host's addresses is private. A host that a proxy looks up for us is
    /// judged by its name alone. Asks the name server, which may take its time.
    static boolean isPrivate(URI address) throws UnknownHostException {
        var host = address.getHost();
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return true;
        }
        if (!isLiteral(host) && goesThroughProxy(address)) {
            return false;
        }
        return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(AddressGuard::isPrivate);
    }

    static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    }

    private static boolean goesThroughProxy(URI address) {
        var selector = ProxySelector.getDefault();
        var proxies = selector == null ? List.<Proxy>of() : selector.select(address);
        return !proxies.isEmpty() && proxies.getFirst().type() != Proxy.Type.DIRECT;
    }

    static boolean isPrivate(InetAddress at) {
        if (at.isLoopbackAddress()
                || at.isAnyLocalAddress()
                || at.isLinkLocalAddress()
                || at.isSiteLocalAddress()
                || at.isMulticastAddress()) {
            return true;
        }
        var bytes = at.getAddress();
        return at instanceof Inet4Address ? isPrivate4(bytes, 0) : isPrivate6(bytes);
    }

    private static boolean isPrivate4(byte[] bytes, int from) {
        int first = bytes[from] & 0xff;
        int second = bytes[from + 1] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> true;
            case 100 -> second >= 64 && second < 128;
            case 169 -> second == 254;
            case 172 -> second >= 16 && second < 32;
            case 192 -> second == 168 || (second == 0 && bytes[from + 2] == 0);
            case 198 -> second == 18 || second == 19;
            default -> first >= 224;
        };
    }

    private static boolean isPrivate6(byte[] bytes) {
        if ((bytes[0] & 0xfe) == 0xfc) {
            return true;
        }
        // Addresses that carry an IPv4 address inside them: NAT64 (64:ff9b::/96), 6to4 (2002::/16)
        // and the IPv4-compatible form (::/96).
        if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b) || startsWithZeros(bytes)) {
            return isPrivate4(bytes, 12);
        }
        return startsWith(bytes, 0x20, 0x02) && isPrivate4(bytes, 2);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithZeros(byte[] bytes) {
        return startsWith(bytes, new int[12]);
    }

    private AddressGuard() {}
}
