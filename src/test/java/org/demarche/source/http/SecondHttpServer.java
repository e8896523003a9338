package org.demarche.source.http;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/// Speaks just so much HTTP/2 (RFC 9113) that one question over TLS is answered with a page: what a
/// server of the JDK cannot.
final class SecondHttpServer implements AutoCloseable {

    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int END_OF_STREAM = 1;
    private static final int ACKNOWLEDGED = 1;
    private static final int END_OF_HEADERS = 4;
    private static final byte STATUS_200 = (byte) 0x88; // of HPACK's static table (RFC 7541)
    private static final int GREETING = 24; // bytes that a client begins with

    private final SSLServerSocket socket;
    private final String page;

    SecondHttpServer(SSLContext trusted, String page) throws IOException {
        this.page = page;
        socket =
                (SSLServerSocket)
                        trusted.getServerSocketFactory()
                                .createServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"}); // and nothing older
        socket.setSSLParameters(parameters);
        Thread.ofVirtual().start(this::serve);
    }

    URI address() {
        return URI.create("https://localhost:%d/feed".formatted(socket.getLocalPort()));
    }

    private void serve() {
        try (var line = (SSLSocket) socket.accept();
                var in = new DataInputStream(line.getInputStream());
                var out = line.getOutputStream()) {
            in.readNBytes(GREETING);
            frame(out, SETTINGS, 0, 0, new byte[0]);
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                int stream = in.readInt();
                in.readNBytes(length);
                if (type == SETTINGS && flags != ACKNOWLEDGED) {
                    frame(out, SETTINGS, ACKNOWLEDGED, 0, new byte[0]);
                } else if (type == HEADERS) {
                    frame(out, HEADERS, END_OF_HEADERS, stream, new byte[] {STATUS_200});
                    var body = page.getBytes(StandardCharsets.UTF_8);
                    frame(out, DATA, END_OF_STREAM, stream, body);
                }
            }
        } catch (IOException _) {
            return; // the other side has hung up
        }
    }

    private static void frame(OutputStream out, int type, int flags, int stream, byte[] content)
            throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(content.length >> 16);
        frame.write(content.length >> 8);
        frame.write(content.length);
        frame.write(type);
        frame.write(flags);
        for (int shift = 24; shift >= 0; shift -= 8) {
            frame.write(stream >> shift);
        }
        frame.write(content);
        out.write(frame.toByteArray());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
