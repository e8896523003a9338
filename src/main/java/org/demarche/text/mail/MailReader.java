package org.demarche.text.mail;

import org.demarche.model.article.PublicationDate;
import org.demarche.text.bytes.Decoder;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads a mail as it is saved to a file: the best of its texts, HTML before plain, never an
/// attachment. Reads what is broken as far as it goes.
public final class MailReader {

    private static final int DEEPEST = 8; // parts within parts
    private static final int MOST_PARTS = 200;

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)\\bboundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final Pattern ADDRESS =
            Pattern.compile("^\\s*(.{0,200}?)\\s*<([^<>]{1,300})>.*$", Pattern.DOTALL);

    private int parts;
    private @Nullable String html;
    private @Nullable String plain;

    private MailReader() {}

    public static MailText read(byte[] content) {
        // Bytes as characters of the same numbers: charsets differ from part to part.
        var raw = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        var reader = new MailReader();
        var whole = MailPart.of(raw);
        reader.look(whole, 0);
        var html = reader.html;
        var plain = reader.plain == null ? "" : reader.plain;
        boolean rich = html != null && !html.isBlank();
        return new MailText(
                EncodedWords.decode(whole.header("subject")).strip(),
                from(whole.header("from")),
                sent(whole.header("date")),
                rich && html != null ? html : plain,
                rich);
    }

    private void look(MailPart part, int depth) {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        var type = part.header("content-type");
        var kind = type.toLowerCase(Locale.ROOT).strip();
        var boundary = BOUNDARY.matcher(type);
        if (kind.startsWith("multipart/") && boundary.find()) {
            var mark = boundary.group(1) != null ? boundary.group(1) : boundary.group(2);
            for (var piece : part.pieces(mark, MOST_PARTS)) {
                look(MailPart.of(piece), depth + 1);
            }
        } else if (!isAttached(part)) {
            text(part, type, kind);
        }
    }

    private void text(MailPart part, String type, String kind) {
        if (html == null && kind.startsWith("text/html")) {
            html = Decoder.decode(part.bytes(), type);
        } else if (plain == null && (kind.isEmpty() || kind.startsWith("text/plain"))) {
            plain = Decoder.decode(part.bytes(), type);
        }
    }

    private static boolean isAttached(MailPart part) {
        return part.header("content-disposition")
                .toLowerCase(Locale.ROOT)
                .strip()
                .startsWith("attachment");
    }

    private static @Nullable String from(String header) {
        var said = ADDRESS.matcher(header);
        var name = said.matches() ? EncodedWords.decode(said.group(1)) : header;
        var bare = name.replaceAll("^[\\s\"']+|[\\s\"']+$", "");
        if (bare.isEmpty() && said.matches()) {
            return said.group(2);
        }
        return bare.isEmpty() ? null : bare;
    }

    /// "Thu, 27 Jan 2022 09:30:00 +0100 (CET)"; the day's name and the comment may lack.
    private static @Nullable PublicationDate sent(String header) {
        var bare = header.replaceAll("\\([^)]{0,50}\\)", "").strip().replaceAll("\\s+", " ");
        try {
            var at = OffsetDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME);
            return PublicationDate.parse(at.toString()).orElse(PublicationDate.of(at.toInstant()));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
