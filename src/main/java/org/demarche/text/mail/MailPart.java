package org.demarche.text.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A mail or one part of it: headers and a body, both as bytes in the guise of characters.
record MailPart(Map<String, String> headers, String body) {

    private static final int MOST_HEADERS = 1_000;

    static MailPart of(String raw) {
        int gap = raw.startsWith("\n") ? 0 : raw.indexOf("\n\n");
        var head = gap < 0 ? raw : raw.substring(0, gap);
        var body = gap < 0 ? "" : raw.substring(Math.min(raw.length(), gap + (gap == 0 ? 1 : 2)));
        return new MailPart(headers(head), body);
    }

    /// "" for one that is not there. Lines that go on are joined.
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /// The body with its transfer encoding undone.
    byte[] bytes() {
        var bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return switch (header("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> unquoted(body, false);
            default -> bytes;
        };
    }

    /// What stands between the boundary lines of a multipart body.
    List<String> pieces(String boundary, int most) {
        var pieces = new ArrayList<String>();
        var mark = "--" + boundary;
        int at = next(mark, 0);
        while (at >= 0 && pieces.size() < most) {
            int start = body.indexOf('\n', at);
            if (start < 0 || body.startsWith("--", at + mark.length())) {
                break;
            }
            int end = next(mark, start);
            pieces.add(
                    body.substring(
                            start + 1, end < 0 ? body.length() : Math.max(start + 1, end - 1)));
            at = end;
        }
        return pieces;
    }

    /// The next line that begins with the mark.
    private int next(String mark, int from) {
        if (from == 0 && body.startsWith(mark)) {
            return 0;
        }
        int at = body.indexOf("\n" + mark, from);
        return at < 0 ? -1 : at + 1;
    }

    private static Map<String, String> headers(String head) {
        var headers = new HashMap<String, String>();
        for (var line : head.replaceAll("\n[ \t]+", " ").split("\n", MOST_HEADERS)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    static byte[] base64(String text) {
        var bare = text.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = bare.length() % 4 == 1 ? bare.length() - 1 : bare.length();
        return Base64.getDecoder().decode(bare.substring(0, whole));
    }

    /// Quoted-printable; in headers `_` stands for a blank.
    static byte[] unquoted(String text, boolean header) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '=' && i + 2 < text.length() ? hex(text.charAt(i + 1)) : -1;
            int low = high >= 0 ? hex(text.charAt(i + 2)) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else if (c == '=' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++; // a soft line break
            } else {
                bytes.write(header && c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(char c) {
        return Character.digit(c, 16);
    }
}
