package org.demarche.text;

import com.fasterxml.jackson.databind.json.JsonMapper;

import net.dankito.readability4j.Readability4J;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Measures the room by hand: pages as JSON Lines on standard input, cleaned articles as JSON Lines
/// on standard output, milliseconds a page on standard error. With `readability` as its argument it
/// asks Readability4J alone, for comparison.
final class ExtractLines {

    private ExtractLines() {}

    public static void main(String[] arguments) throws Exception {
        boolean plainly = arguments.length > 0 && arguments[0].equals("readability");
        var json = new JsonMapper();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var cleaner = new ArticleCleaner();
        long nanos = 0;
        int pages = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var page = json.readTree(line);
            var html = page.path("html").asText();
            var base = base(page.path("url").asText());
            var answer = json.createObjectNode().put("id", page.path("id").asText());
            long start = System.nanoTime();
            if (plainly) {
                var article = new Readability4J(base.toString(), html).parse();
                answer.put("title", article.getTitle()).put("byline", article.getByline());
                answer.put("text", article.getTextContent());
            } else {
                var article = cleaner.html(html, base);
                answer.put("title", article.title()).put("byline", article.byline());
                answer.put("lang", article.language()).put("text", article.text().text());
                var date = article.published();
                answer.put("published", date == null ? null : date.day().toString());
            }
            nanos += System.nanoTime() - start;
            pages++;
            out.println(json.writeValueAsString(answer));
        }
        out.flush();
        System.err.printf("%d pages, %.1f ms a page%n", pages, nanos / 1e6 / Math.max(1, pages));
    }

    private static URI base(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException _) {
            return URI.create("https://example.org/");
        }
    }
}
