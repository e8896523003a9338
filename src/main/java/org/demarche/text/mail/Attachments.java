package org.demarche.text.mail;

import org.demarche.model.intake.Bytes;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The files that came with a mail. What only adorns or seals it (pictures, signatures, cards) is
/// none of them.
public final class Attachments {

    private static final int LONGEST_NAME = 120;
    private static final Pattern ADORNS =
            Pattern.compile(
                    "(?:image|audio|video)/.*|application/(?:x-)?pkcs7.*|application/pgp-.*"
                            + "|text/(?:x-)?vcard.*|message/(?!rfc822).*");

    /// `name="a.pdf"`, `filename=a.pdf`, and by RFC 2231 `filename*=utf-8''a%20b.pdf`, which may go
    /// on as `filename*0*=…; filename*1*=…`.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)(?:^|;)\\s*(?:file)?name(\\*)?(?:\\*?\\d{1,2}(\\*)?)?\\s*=\\s*(?:\"([^\"]{0,300})\"|([^\\s;\"]{0,300}))");

    private Attachments() {}

    /// @param content of the mail, as it is saved to a file
    public static List<Attachment> of(Bytes content) {
        return MailParts.of(content).leaves().stream()
                .map(Attachments::attached)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Attachment> attached(MailPart part) {
        var type = part.header("content-type").toLowerCase(Locale.ROOT).strip();
        boolean mail = type.startsWith("message/rfc822");
        if (ADORNS.matcher(type).matches() || !mail && !isAttached(part)) {
            return Optional.empty();
        }
        var name = name(part);
        if (mail && !name.toLowerCase(Locale.ROOT).endsWith(".eml")) {
            name = (name.isEmpty() ? "mail" : name) + ".eml";
        }
        return Optional.of(
                new Attachment(name.isEmpty() ? "attachment" : name, Bytes.copyOf(part.bytes())));
    }

    /// Whether a part is a file of its own rather than what the mail says.
    static boolean isAttached(MailPart part) {
        var disposition = part.header("content-disposition").toLowerCase(Locale.ROOT).strip();
        return disposition.startsWith("attachment")
                || !disposition.startsWith("inline") && !name(part).isEmpty()
                || disposition.startsWith("inline") && isPaper(part);
    }

    /// Some programs call a PDF file inline.
    private static boolean isPaper(MailPart part) {
        return part.header("content-type").toLowerCase(Locale.ROOT).startsWith("application/pdf");
    }

    private static String name(MailPart part) {
        var said = name(part.header("content-disposition"));
        return said.isEmpty() ? name(part.header("content-type")) : said;
    }

    private static String name(String header) {
        var all = new StringBuilder();
        boolean coded = false;
        var found = NAME.matcher(header);
        while (found.find()) {
            coded |= found.group(1) != null && found.group(2) == null || found.group(2) != null;
            all.append(found.group(3) != null ? found.group(3) : found.group(4));
        }
        var name = coded ? decoded(all.toString()) : EncodedWords.decode(all.toString());
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var line = bare.replaceAll("\\p{Cntrl}", "").strip();
        return line.length() > LONGEST_NAME ? line.substring(line.length() - LONGEST_NAME) : line;
    }

    /// `utf-8'en'a%20b.pdf`; what is not coded as it should be stays as it is.
    private static String decoded(String name) {
        var parts = name.split("'", 3);
        if (parts.length < 3) {
            return name;
        }
        try {
            var charset = parts[0].isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(parts[0]);
            return URLDecoder.decode(parts[2].replace("+", "%2B"), charset);
        } catch (IllegalArgumentException _) {
            return parts[2];
        }
    }
}
