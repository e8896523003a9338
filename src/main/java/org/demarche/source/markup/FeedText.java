package org.demarche.source.markup;

import org.demarche.model.intake.RawDocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the bytes of a feed into text, although servers and feeds often name the wrong charset.
///
/// The order: a byte order mark; the bytes' own pattern (UTF-16, UTF-32); UTF-8 where the bytes can
/// hardly be anything else; what the server says; what the feed says; UTF-8; Windows-1252.
public final class FeedText {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
    private static final Pattern SENT =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");

    public static String of(RawDocument document) {
        try (var stream = document.body().stream()) {
            return of(stream.readAllBytes(), document.contentType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String of(byte[] body, String contentType) {
        var marked = byPattern(body);
        var text = marked.isPresent() ? loose(body, marked.get()) : ofUnmarked(body, contentType);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String ofUnmarked(byte[] body, String contentType) {
        var head = new String(body, 0, Math.min(body.length, 400), StandardCharsets.ISO_8859_1);
        var declared = named(DECLARED.matcher(head));
        var utf8 = strict(body, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !declared.map(FeedText::isManyByte).orElse(false)) {
            // 7-bit charsets such as ISO-2022-JP look like UTF-8 too.
            return declared.filter(FeedText::isSevenBit)
                    .flatMap(charset -> strict(body, charset))
                    .orElse(utf8.get());
        }
        var candidates = new ArrayList<Charset>();
        named(SENT.matcher(contentType)).ifPresent(candidates::add);
        declared.ifPresent(candidates::add);
        candidates.add(StandardCharsets.UTF_8);
        return candidates.stream()
                .map(charset -> strict(body, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> damaged(body, candidates));
    }

    /// A few bad bytes in good UTF-8 are no reason to read all of it as something else.
    private static String damaged(byte[] body, List<Charset> candidates) {
        var utf8 = loose(body, StandardCharsets.UTF_8);
        long bad = utf8.chars().filter(c -> c == 0xFFFD).count();
        long beyondAscii = utf8.chars().filter(c -> c > 0x7F).count();
        if (bad * 4 < beyondAscii) {
            return utf8;
        }
        var first = candidates.getFirst();
        return loose(body, first.equals(StandardCharsets.UTF_8) ? UnnamedCharset.of(body) : first);
    }

    private static Optional<Charset> byPattern(byte[] b) {
        if (starts(b, 0, 0, 0xFE, 0xFF) || starts(b, 0, 0, 0, '<')) {
            return Optional.of(UTF_32BE);
        }
        if (starts(b, 0xFF, 0xFE, 0, 0) || starts(b, '<', 0, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (starts(b, 0xFE, 0xFF) || starts(b, 0, '<', 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (starts(b, 0xFF, 0xFE) || starts(b, '<', 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (starts(b, 0x4C, 0x6F, 0xA7, 0x94)) {
            return named("Cp037");
        }
        return starts(b, 0xEF, 0xBB, 0xBF) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static boolean starts(byte[] body, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= body.length || (body[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> named(Matcher matcher) {
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /// As the WHATWG's Encoding Standard has it, Latin 1 and ASCII mean Windows-1252. A feed whose
    /// declaration could be read byte by byte is not UTF-16, whatever it says.
    private static Optional<Charset> named(String name) {
        try {
            var charset = Charset.forName(name);
            return switch (charset.name()) {
                case "ISO-8859-1", "US-ASCII" -> Optional.of(WINDOWS_1252);
                case "GB2312" -> Optional.of(Charset.forName("GB18030"));
                case "ISO-8859-9" -> Optional.of(Charset.forName("windows-1254"));
                case String wide when wide.startsWith("UTF-16") || wide.startsWith("UTF-32") ->
                        Optional.empty();
                default -> Optional.of(charset);
            };
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isManyByte(Charset charset) {
        return switch (charset.name()) {
            case "Big5", "Big5-HKSCS", "GBK", "GB18030", "EUC-KR", "EUC-JP", "Shift_JIS" -> true;
            default -> false;
        };
    }

    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static Optional<String> strict(byte[] body, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(body))
                            .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String loose(byte[] body, Charset charset) {
        return new String(body, charset);
    }

    private FeedText() {}
}
