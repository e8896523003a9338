package org.demarche.text.mail;

import org.demarche.model.intake.Bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A mail taken apart: so many parts, and parts within parts so deep, at the most.
///
/// @param whole the mail itself, for its headers
/// @param leaves what has no parts of its own, in the order of the mail; a mail within the mail is
///   one of them
record MailParts(MailPart whole, List<MailPart> leaves) {

    private static final int DEEPEST = 8;
    private static final int MOST = 200;
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)\\bboundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");

    static MailParts of(Bytes content) {
        try (var stream = content.stream()) {
            return of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MailParts of(byte[] content) {
        // Bytes as characters of the same numbers: charsets differ from part to part.
        var raw = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        var whole = MailPart.of(raw);
        var leaves = new ArrayList<MailPart>();
        look(whole, 0, leaves);
        return new MailParts(whole, leaves);
    }

    private static void look(MailPart part, int depth, List<MailPart> leaves) {
        if (depth > DEEPEST || leaves.size() >= MOST) {
            return;
        }
        var type = part.header("content-type");
        var boundary = BOUNDARY.matcher(type);
        if (type.toLowerCase(Locale.ROOT).strip().startsWith("multipart/") && boundary.find()) {
            var mark = boundary.group(1) != null ? boundary.group(1) : boundary.group(2);
            for (var piece : part.pieces(mark, MOST)) {
                look(MailPart.of(piece), depth + 1, leaves);
            }
        } else {
            leaves.add(part);
        }
    }
}
