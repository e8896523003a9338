package org.demarche.source.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.intake.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

class FileKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.xml | <?xml version='1.0'?><!-- x --><rss version='2.0'><channel> | FEED",
                "a.html | <rdf:RDF xmlns='http://purl.org/rss/1.0/'> | FEED",
                "a.txt | <feed xmlns='http://www.w3.org/2005/Atom'> | FEED",
                "a.xml | <opml version='1.0'><body> | OPML",
                "a.txt | <!DOCTYPE html><title>About RSS</title><p>feed | HTML",
                "a | <html lang='en'><link type='application/rss+xml'> | HTML",
                "a | <div>one</div> | HTML",
                "a.htm | plain words | HTML",
                "a.json | {\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]} |"
                        + " JSON_FEED",
                "a.json | {\"home_page_url\":\"https://a.example\",\"items\":[{ | JSON_FEED",
                "a.json | {\"items\":[{\"text\":\"a\"}]} | JSON",
                "a.jsonl | {\"text\":\"a\"} | JSON_LINES",
                "- | {\"text\":\"a\"} | JSON_LINES",
                "a.json | {\"text\":\"a\"} | JSON",
                "a | [{\"text\":\"a\"}] | JSON",
                "a.txt | [Brussels] The envoys met. | TEXT",
                "a.txt | <unknown@a.example> wrote: | TEXT",
                "a | Words | TEXT",
                "a.md | # Title | MARKDOWN",
                "a.txt | '' | EMPTY",
            })
    void theContentComesBeforeTheName(String name, String content, FileKind kind) {
        assertEquals(kind, FileKind.of(name, bytes(content, StandardCharsets.UTF_8)));
    }

    @Test
    void textInOtherCharsetsIsText() {
        for (var charset : new String[] {"windows-1251", "Shift_JIS", "UTF-16", "EUC-KR"}) {
            var text = "Переговоры 会談 " + "and some more words in the same line. ".repeat(3);

            assertEquals(
                    FileKind.TEXT, FileKind.of("a.txt", bytes(text, Charset.forName(charset))));
        }
    }

    @Test
    void whatIsNoTextIsBinaryWhateverItIsCalled() {
        var random = new Random(9);
        var noise = new byte[3000];
        for (int i = 0; i < 50; i++) {
            random.nextBytes(noise);
            assertEquals(FileKind.BINARY, FileKind.of("a.txt", Bytes.copyOf(noise)));
        }
        assertEquals(
                FileKind.PDF,
                FileKind.of("a.txt", bytes("%PDF-1.7 words", StandardCharsets.UTF_8)));
    }

    private static Bytes bytes(String text, Charset charset) {
        return Bytes.copyOf(text.getBytes(charset));
    }
}
