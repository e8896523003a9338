package org.demarche.text.mail;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.Bytes;
import org.demarche.text.bytes.Decoder;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads a mail as it is saved to a file: the best of its texts, HTML before plain, never an
/// attachment ([Attachments] has those). Reads what is broken as far as it goes.
public final class MailReader {

    private static final Pattern ADDRESS =
            Pattern.compile("^\\s*(.{0,200}?)\\s*<([^<>]{1,300})>.*$", Pattern.DOTALL);

    private @Nullable String html;
    private @Nullable String plain;

    private MailReader() {}

    public static MailText read(byte[] content) {
        return read(MailParts.of(content));
    }

    public static MailText read(Bytes content) {
        return read(MailParts.of(content));
    }

    private static MailText read(MailParts mail) {
        var whole = mail.whole();
        var reader = new MailReader();
        mail.leaves().stream().filter(part -> !Attachments.isAttached(part)).forEach(reader::look);
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

    private void look(MailPart part) {
        var type = part.header("content-type");
        var kind = type.toLowerCase(Locale.ROOT).strip();
        if (html == null && kind.startsWith("text/html")) {
            html = Decoder.decode(part.bytes(), type);
        } else if (plain == null && (kind.isEmpty() || kind.startsWith("text/plain"))) {
            plain = Decoder.decode(part.bytes(), type);
        }
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
