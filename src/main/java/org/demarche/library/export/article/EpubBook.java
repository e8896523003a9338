package org.demarche.library.export.article;

import org.demarche.library.written.Escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A book with a chapter for each article: https://www.w3.org/TR/epub-33/
final class EpubBook {

    private static final byte[] MAKE = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);

    private final String title;
    private final List<String> chapters = new ArrayList<>(); // their titles

    EpubBook(String title) {
        this.title = title;
    }

    void write(Iterator<KeptArticle> articles, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        make(zip);
        entry(zip, "META-INF/container.xml", CONTAINER);
        entry(zip, "style.css", STYLE);
        while (articles.hasNext()) {
            var article = articles.next();
            chapters.add(article.title());
            entry(zip, chapter(chapters.size()), chapter(article));
        }
        if (chapters.isEmpty()) {
            chapters.add("Nothing"); // a book without a chapter is none
            entry(zip, chapter(1), page("Nothing", "<p>There are no articles.</p>"));
        }
        entry(zip, "nav.xhtml", contents());
        entry(zip, "book.opf", description());
        zip.finish();
    }

    /// The first entry tells what the file is, and is not packed.
    private static void make(ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry("mimetype");
        var sum = new CRC32();
        sum.update(MAKE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(MAKE.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(MAKE);
        zip.closeEntry();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String chapter(int number) {
        return "article-%d.xhtml".formatted(number);
    }

    private static String chapter(KeptArticle kept) {
        var body = new StringBuilder();
        body.append("<p class=\"about\">").append(Escaped.xml(kept.origin())).append("</p>\n");
        for (var words : kept.paragraphs()) {
            body.append("<p>").append(Escaped.xml(words)).append("</p>\n");
        }
        if (!kept.tags().isEmpty()) {
            var tags = Escaped.xml(String.join(", ", kept.tags()));
            body.append("<p class=\"about\">Tags: ").append(tags).append("</p>\n");
        }
        if (kept.note() != null) {
            body.append("<aside>").append(Escaped.xml(kept.note())).append("</aside>\n");
        }
        if (!kept.address().isEmpty()) {
            var address = Escaped.xml(kept.address());
            body.append("<p class=\"about\"><a href=\"%s\">%s</a></p>".formatted(address, address));
        }
        return page(kept.title(), body.toString());
    }

    private static String page(String title, String body) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>%1$s</title><link rel="stylesheet" href="style.css"/></head>
        <body><h1>%1$s</h1>
        %2$s</body></html>
        """
                .formatted(Escaped.xml(title.isBlank() ? "Untitled" : title), body);
    }

    private String contents() {
        var items = new StringBuilder();
        for (int i = 0; i < chapters.size(); i++) {
            var name = chapters.get(i).isBlank() ? "Untitled" : chapters.get(i);
            items.append(
                    "<li><a href=\"%s\">%s</a></li>\n"
                            .formatted(chapter(i + 1), Escaped.xml(name)));
        }
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>%1$s</title></head>
        <body><nav epub:type="toc"><h1>%1$s</h1><ol>
        %2$s</ol></nav></body></html>
        """
                .formatted(Escaped.xml(title), items);
    }

    private String description() {
        var manifest = new StringBuilder();
        var spine = new StringBuilder();
        for (int i = 1; i <= chapters.size(); i++) {
            manifest.append(
                    "<item id=\"a%d\" href=\"%s\" media-type=\"application/xhtml+xml\"/>%n"
                            .formatted(i, chapter(i)));
            spine.append("<itemref idref=\"a%d\"/>%n".formatted(i));
        }
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="id">urn:uuid:%s</dc:identifier><dc:title>%s</dc:title><dc:language>en</dc:language>
        <meta property="dcterms:modified">%s</meta></metadata>
        <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="css" href="style.css" media-type="text/css"/>
        %s</manifest>
        <spine>
        %s</spine>
        </package>
        """
                .formatted(
                        UUID.randomUUID(),
                        Escaped.xml(title),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        manifest,
                        spine);
    }

    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private static final String STYLE =
            """
            h1 { line-height: 1.2; } .about { font-size: .85em; }
            aside { border-left: 3px solid; padding-left: .8em; }
            """;
}
