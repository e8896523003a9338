package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.URI;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "fc00::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:a00:1::",
                "::10.0.0.1",
                "ff02::1"
            })
    void theReadersOwnNetworkIsPrivate(String literal) {
        assertTrue(AddressGuard.isPrivate(InetAddress.ofLiteral(literal)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "100.63.0.1",
                "193.0.0.1",
                "2a00:1450:4001::200e",
                "2002:808:808::",
                "64:ff9b::808:808"
            })
    void theWorldIsNot(String literal) {
        assertFalse(AddressGuard.isPrivate(InetAddress.ofLiteral(literal)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:80/",
                "http://a.localhost/",
                "http://[::1]/",
                "http://0.0.0.0/"
            })
    void namesOfThisMachineArePrivate(String address) throws Exception {
        assertTrue(AddressGuard.isPrivate(URI.create(address)));
    }
}
