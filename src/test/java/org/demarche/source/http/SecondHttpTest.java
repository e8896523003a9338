package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

class SecondHttpTest {

    private static final String SECRET = "nobody knows it";

    @TempDir Path folder;
    private final SSLContext before;

    SecondHttpTest() throws NoSuchAlgorithmException {
        before = SSLContext.getDefault();
    }

    @AfterEach
    void restore() {
        SSLContext.setDefault(before);
    }

    @Test
    void aServerThatOffersTheSecondHttpIsAskedInIt() throws Exception {
        var trusted = trusted();
        SSLContext.setDefault(trusted);
        try (var server = new SecondHttpServer(trusted, "over the second HTTP");
                var fetcher = new HttpFetcher(InstantSource.system())) {
            var result = fetcher.fetch(server.address(), FetchResult.Validators.NONE, true);

            var fetched = assertInstanceOf(FetchResult.Fetched.class, result, result::toString);
            try (var body = fetched.document().body().stream()) {
                assertEquals(
                        "over the second HTTP",
                        new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /// Knows a certificate of this machine's own, made for this test by the JDK's key tool.
    private SSLContext trusted() throws Exception {
        var file = folder.resolve("keys.p12");
        var tool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "SAN=dns:localhost,ip:127.0.0.1",
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                SECRET)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.txt").toFile())
                        .start();
        assertEquals(0, tool.waitFor());
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, SECRET.toCharArray());
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, SECRET.toCharArray());
        var others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }
}
