package org.demarche.source.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads articles from JSON Lines, one a line, without ever holding more than one; also from a JSON
/// file that is one article or an array of them. One bad line does not stop the rest.
public final class ArticleLines {

    /// Of one line, in bytes.
    private static final int LONGEST = 20_000_000;

    private static final Pattern ID =
            Pattern.compile("\"id\"\\s*:\\s*(?:\"([^\"\\\\]{0,200})\"|(-?\\d{1,30}))");

    private final int longest;
    private final JsonMapper mapper;
    private final ObjectReader oneOfMany;

    public ArticleLines() {
        this(LONGEST);
    }

    ArticleLines(int longest) {
        this.longest = longest;
        var constraints =
                StreamReadConstraints.builder().maxNestingDepth(200).maxStringLength(longest);
        this.mapper =
                JsonMapper.builder(
                                JsonFactory.builder()
                                        .streamReadConstraints(constraints.build())
                                        .build())
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build();
        this.oneOfMany = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /// Tells `each` every line in turn, blank ones left out.
    ///
    /// @param in UTF-8, with or without a byte order mark; it is not closed
    /// @throws IOException when `in` itself breaks
    public void read(InputStream in, Consumer<LineResult> each) throws IOException {
        var buffered = new BufferedInputStream(in, 1 << 16);
        skipMark(buffered);
        var lines = new Lines(buffered, longest);
        var first = true;
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (first && isWholeFile(line)) {
                var start = new ByteArrayInputStream(line.withEnd());
                values(new SequenceInputStream(start, buffered), line.number(), each);
                return;
            }
            first = false;
            each.accept(result(line));
        }
    }

    private static void skipMark(BufferedInputStream in) throws IOException {
        in.mark(3);
        var start = in.readNBytes(3);
        var isMark =
                start.length == 3
                        && (start[0] & 0xFF) == 0xEF
                        && (start[1] & 0xFF) == 0xBB
                        && (start[2] & 0xFF) == 0xBF;
        if (!isMark) {
            in.reset();
        }
    }

    /// An array, or an object that goes on beyond its first line.
    private boolean isWholeFile(Lines.Line line) {
        if (line.tooLong()) {
            return false;
        }
        var text = line.text().strip();
        return text.startsWith("[")
                || text.equals("{")
                || (text.startsWith("{") && text.matches("(?s).*[\\[{,]") && !isWhole(line));
    }

    private boolean isWhole(Lines.Line line) {
        try {
            mapper.readTree(line.bytes());
            return true;
        } catch (JsonEOFException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    private LineResult result(Lines.Line line) {
        if (line.tooLong()) {
            return bad(
                    line.number(),
                    line.text(),
                    "is longer than %d MB, more than an article can be. Split it."
                            .formatted(Math.max(1, longest / 1_000_000)));
        }
        try {
            return new ArticleJson(line.number(), mapper.readTree(line.bytes())).read();
        } catch (JsonProcessingException e) {
            return bad(line.number(), line.text(), why(e));
        } catch (IOException _) {
            return bad(line.number(), line.text(), "is not UTF-8. Save the file as UTF-8.");
        }
    }

    private void values(InputStream in, int firstLine, Consumer<LineResult> each)
            throws IOException {
        int line = firstLine;
        try (var parser = mapper.createParser(new Unclosed(in))) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                line = firstLine + parser.currentTokenLocation().getLineNr() - 1;
                if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                    continue;
                }
                JsonNode value = oneOfMany.readTree(parser);
                each.accept(new ArticleJson(line, value).read());
            }
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            int where = at == null ? line : firstLine + at.getLineNr() - 1;
            each.accept(bad(where, "", why(e)));
        }
    }

    private static String why(JsonProcessingException e) {
        var at = e.getLocation();
        return "is not good JSON (near its character %d). Mend it and import the file again."
                .formatted(at == null ? 1 : Math.max(1, at.getColumnNr()));
    }

    private static LineResult bad(int number, String text, String what) {
        return new LineResult.BadLine(number, id(text), "Line %d %s".formatted(number, what));
    }

    /// What a broken line calls itself, if that much of it is whole.
    private static @Nullable String id(String text) {
        var id = ID.matcher(text);
        return !id.find() ? null : id.group(1) != null ? id.group(1) : id.group(2);
    }
}
