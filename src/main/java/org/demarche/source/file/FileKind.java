package org.demarche.source.file;

import org.demarche.model.intake.Bytes;
import org.demarche.source.calendar.CalendarReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// The make of a file or body, told by its content first and by its name second: names lie.
public enum FileKind {
    /// RSS, Atom or CDF.
    FEED,
    JSON_FEED,
    /// A list of feeds.
    OPML,
    HTML,
    /// One JSON object a line.
    JSON_LINES,
    /// One JSON object or an array of them, over any number of lines.
    JSON,
    TEXT,
    MARKDOWN,
    /// A mail with its headers.
    MAIL,
    PDF,
    /// iCalendar.
    CALENDAR,
    /// A zip archive; of an office document too.
    ZIP,
    /// Not text at all, or text in no charset that we know.
    BINARY,
    /// Nothing but blanks, if that.
    EMPTY;

    private static final int HEAD = 8192;
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?is)^(?:\\s++|<\\?xml[^>]*>|<!--.*?-->)*+"
                        + "(?:<!doctype\\s+html|<(?:html|head|body|title|meta|article|div|p|h[1-6])[\\s>])");
    private static final Pattern ROOT =
            Pattern.compile("(?i)<(?:\\w+:)?(rss|rdf|feed|channel|opml|html)(?=[\\s>])");
    private static final Pattern JSON_FEED_MARK =
            Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org");

    /// Where the version stands at the end of a long file: a list of items, and the feed's own
    /// address or that of its site.
    private static final Pattern JSON_FEED_ITEMS =
            Pattern.compile(
                    "^\\{(?=.*\"(?:feed_url|home_page_url)\"\\s*:)(?=.*\"items\"\\s*:\\s*\\[)",
                    Pattern.DOTALL);

    /// @param name the file's name or the address's last part; may be empty
    public static FileKind of(String name, Bytes body) {
        var head = head(body);
        if (isPdf(head)) {
            return PDF;
        }
        if (ZipArchive.isZip(head)) {
            return ZIP;
        }
        var text = text(head);
        if (text == null) {
            return BINARY;
        }
        var start = text.replace("\uFEFF", "").strip();
        if (start.isEmpty()) {
            return body.size() <= HEAD ? EMPTY : named(name);
        }
        if (CalendarReader.isCalendar(start)) {
            return CALENDAR;
        }
        return switch (start.charAt(0)) {
            case '{', '[' -> json(name, start);
            case '<' -> marked(name, start);
            default -> named(name);
        };
    }

    private static FileKind json(String name, String start) {
        if (JSON_FEED_MARK.matcher(start).find() || JSON_FEED_ITEMS.matcher(start).find()) {
            return JSON_FEED;
        }
        if (isNamed(name, ".txt", ".md", ".markdown", ".html", ".htm")) {
            return named(name);
        }
        var firstLine = start.lines().findFirst().orElse("").strip();
        return start.startsWith("{") && !isNamed(name, ".json") && firstLine.endsWith("}")
                ? JSON_LINES
                : isNamed(name, ".jsonl", ".ndjson") ? JSON_LINES : JSON;
    }

    private static FileKind marked(String name, String start) {
        var root = ROOT.matcher(start);
        if (PAGE.matcher(start).find()) {
            return HTML;
        }
        if (root.find()) {
            return switch (root.group(1).toLowerCase(Locale.ROOT)) {
                case "html" -> HTML;
                case "opml" -> OPML;
                default -> FEED;
            };
        }
        return isNamed(name, ".txt", ".md", ".markdown") ? named(name) : HTML;
    }

    private static FileKind named(String name) {
        if (isNamed(name, ".html", ".htm", ".xhtml")) {
            return HTML;
        }
        if (isNamed(name, ".md", ".markdown")) {
            return MARKDOWN;
        }
        if (isNamed(name, ".eml")) {
            return MAIL;
        }
        if (isNamed(name, ".jsonl", ".ndjson")) {
            return JSON_LINES;
        }
        return isNamed(name, ".xml", ".rss", ".atom", ".rdf") ? FEED : TEXT;
    }

    private static boolean isNamed(String name, String... endings) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] head(Bytes body) {
        try (var stream = body.stream()) {
            return stream.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(byte[] head) {
        var charset = wide(head);
        if (charset != null) {
            return new String(head, charset);
        }
        int odd = 0;
        for (byte b : head) {
            if (b == 0) {
                return null;
            }
            odd += b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        var isText = odd * 50 <= head.length && !isKnownBinary(head);
        return isText ? decoded(head) : null;
    }

    private static @Nullable Charset wide(byte[] head) {
        if (head.length < 2) {
            return null;
        }
        return switch (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) {
            case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
            case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    private static boolean isPdf(byte[] head) {
        return new String(head, 0, Math.min(head.length, 1_024), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .startsWith("%PDF-");
    }

    private static boolean isKnownBinary(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 5), StandardCharsets.ISO_8859_1);
        return start.startsWith("\u001F\u008B")
                || start.startsWith("\u0089PNG")
                || start.startsWith("GIF8")
                || start.startsWith("\u00FF\u00D8\u00FF");
    }

    /// UTF-8 where it is that; else byte by byte, when hardly any byte is one that no charset for
    /// text uses often.
    private static @Nullable String decoded(byte[] head) {
        var out = CharBuffer.allocate(head.length);
        var result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(head), out, false);
        if (!result.isError()) {
            return out.flip().toString();
        }
        int high = 0;
        for (byte b : head) {
            high += b < 0 ? 1 : 0;
        }
        var latin = new String(head, StandardCharsets.ISO_8859_1);
        var words = latin.chars().filter(c -> c == ' ' || c == '\n').count();
        return high * 2 <= head.length || words * 20 > head.length ? latin : null;
    }
}
