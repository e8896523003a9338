package org.demarche.ingest;

import org.demarche.analysis.Analyser;
import org.demarche.ingest.keep.ArticleMaker;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.demarche.source.file.ArticleLine;
import org.demarche.source.file.ArticleLines;
import org.demarche.source.file.FileKind;
import org.demarche.source.file.LineResult;
import org.demarche.text.ArticleCleaner;
import org.demarche.text.CleanedArticle;
import org.demarche.text.UnreadableText;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.function.Consumer;

/// Cleans and analyses what it is given, and keeps nothing: for measuring, and for other programs.
public final class Workbench {

    private static final int LARGEST = 40_000_000; // bytes of one document that is no JSON Lines

    private final ArticleCleaner cleaner;
    private final Analyser analyser;
    private final ArticleMaker maker;

    public Workbench(ArticleCleaner cleaner, Analyser analyser) {
        this.cleaner = cleaner;
        this.analyser = analyser;
        this.maker = new ArticleMaker(cleaner);
    }

    /// What came of one article.
    public sealed interface Worked {

        /// @param id as it came in; null when it had none
        /// @param title empty when none was found
        /// @param language ISO 639-1; null when not known
        record Extracted(
                @Nullable String id,
                String title,
                @Nullable String byline,
                @Nullable PublicationDate published,
                @Nullable String language,
                String text)
                implements Worked {}

        /// @param text exactly as it came in; the analysis's spans point into it
        record Analysed(
                @Nullable String id,
                @Nullable String title,
                @Nullable PublicationDate published,
                String text,
                Analysis analysis)
                implements Worked {}

        /// @param line counted from 1; 0 for a file that is no JSON Lines
        record Bad(@Nullable String id, int line, String sentence) implements Worked {}
    }

    /// Finds the articles in pages: one HTML document, or JSON Lines with `html` or `text`.
    ///
    /// @param name of the file, to know its make by
    public void extract(InputStream in, String name, Consumer<Worked> each) throws IOException {
        work(
                in,
                name,
                each,
                line -> extracted(line.id(), withTitle(maker.cleaned(line), line)),
                document -> extracted(null, cleaner.file(document)));
    }

    private static Worked extracted(@Nullable String id, CleanedArticle found) {
        return new Worked.Extracted(
                id,
                found.title(),
                found.byline(),
                found.published(),
                found.language(),
                found.text().text());
    }

    /// Analyses texts as they are: one plain text, or JSON Lines with `text`.
    ///
    /// @param published for texts that carry no date; null for none
    public void analyse(
            InputStream in, String name, @Nullable PublicationDate published, Consumer<Worked> each)
            throws IOException {
        work(
                in,
                name,
                each,
                line -> analysed(line, published),
                document -> {
                    var text =
                            new String(
                                    document.body().stream().readAllBytes(),
                                    java.nio.charset.StandardCharsets.UTF_8);
                    return new Worked.Analysed(
                            null, null, published, text, analyser.analyse(text, published, null));
                });
    }

    private Worked analysed(ArticleLine line, @Nullable PublicationDate fallback) {
        var given = line.text();
        var text = given != null ? given : maker.cleaned(line).text().text();
        var published = line.published() != null ? line.published() : fallback;
        return new Worked.Analysed(
                line.id(),
                line.title(),
                published,
                text,
                analyser.analyse(text, published, line.lang()));
    }

    private static CleanedArticle withTitle(CleanedArticle found, ArticleLine line) {
        var given = line.title();
        return found.title().isBlank() && given != null ? found.titled(given) : found;
    }

    @FunctionalInterface
    private interface OfLine {
        Worked work(ArticleLine line);
    }

    @FunctionalInterface
    private interface OfDocument {
        Worked work(RawDocument document) throws UnreadableText, IOException;
    }

    private void work(
            InputStream in,
            String name,
            Consumer<Worked> each,
            OfLine ofLine,
            OfDocument ofDocument)
            throws IOException {
        var buffered = new java.io.BufferedInputStream(in, 1 << 16);
        buffered.mark(1 << 14);
        var head = Bytes.copyOf(buffered.readNBytes(1 << 13));
        buffered.reset();
        switch (FileKind.of(name, head)) {
            case JSON, JSON_LINES ->
                    new ArticleLines()
                            .read(
                                    buffered,
                                    result ->
                                            each.accept(
                                                    switch (result) {
                                                        case LineResult.Line(
                                                                        var number,
                                                                        var line) ->
                                                                guarded(line, number, ofLine);
                                                        case LineResult.BadLine(
                                                                        var number,
                                                                        var id,
                                                                        var sentence) ->
                                                                new Worked.Bad(
                                                                        id, number, sentence);
                                                    }));
            case EMPTY -> each.accept(new Worked.Bad(null, 0, "%s is empty.".formatted(name)));
            case BINARY ->
                    each.accept(new Worked.Bad(null, 0, "%s holds no text.".formatted(name)));
            case ZIP ->
                    each.accept(
                            new Worked.Bad(
                                    null, 0, "%s is an archive: unpack it first.".formatted(name)));
            case FEED, JSON_FEED, OPML, CALENDAR, HTML, TEXT, MARKDOWN, MAIL, PDF ->
                    each.accept(whole(buffered, name, ofDocument));
        }
    }

    private static Worked guarded(ArticleLine line, int number, OfLine ofLine) {
        try {
            return ofLine.work(line);
        } catch (RuntimeException | StackOverflowError e) {
            return new Worked.Bad(
                    line.id(), number, "The line could not be worked on (%s).".formatted(e));
        }
    }

    private static Worked whole(InputStream in, String name, OfDocument ofDocument)
            throws IOException {
        var body = in.readNBytes(LARGEST);
        try {
            return ofDocument.work(
                    new RawDocument(
                            URI.create("file:///" + name.replaceAll("[^A-Za-z0-9._-]", "_")),
                            Bytes.copyOf(body),
                            "",
                            Instant.now()));
        } catch (UnreadableText e) {
            return new Worked.Bad(null, 0, String.valueOf(e.getMessage()));
        }
    }
}
