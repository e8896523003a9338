package org.demarche.ingest.file;

import org.demarche.ingest.keep.Arrivals;
import org.demarche.ingest.keep.Arrivals.Arrival;
import org.demarche.ingest.keep.ArticleMaker;
import org.demarche.ingest.keep.CalendarEntries;
import org.demarche.ingest.keep.Reading;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.file.ArticleLines;
import org.demarche.source.file.FileKind;
import org.demarche.source.file.LineResult;
import org.demarche.store.Store;
import org.demarche.text.UnreadableText;
import org.demarche.text.mail.Attachments;
import org.demarche.text.mail.MailReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Takes in one document of any make: by its content it is known what it is.
final class DocumentIntake {

    private static final int HEAD = 8_192; // bytes by which a file's make is known
    private static final long LARGEST =
            40_000_000; // bytes of a single document; JSON Lines may be of any length
    private static final int SHOWN = 5; // names in a sentence
    private static final int AT_ONCE = 200; // JSON lines kept in one transaction

    private final FeedLists lists;
    private final Arrivals arrivals;
    private final Reading reading;
    private final ArticleMaker maker;

    DocumentIntake(Store store, Arrivals arrivals, Reading reading) {
        this.lists = new FeedLists(store, arrivals);
        this.arrivals = arrivals;
        this.reading = reading;
        this.maker = new ArticleMaker(reading.cleaner());
    }

    /// @param sourceId of the folder that it lies in; null for one that the reader brought by hand
    /// @return whether all of it could be read
    boolean take(Incoming file, @Nullable Long sourceId, @Nullable PublicationDate published)
            throws IOException, UnreadableText, FeedProblem {
        var kind = FileKind.of(file.name(), file.head(HEAD));
        switch (kind) {
            case JSON_LINES, JSON -> {
                return lines(file, sourceId, published);
            }
            case EMPTY ->
                    throw problem("%s is empty. There is nothing to take in.".formatted(file));
            case BINARY ->
                    throw problem(
                            "%s holds no text: it seems to be a program, picture or archive, whatever its name says. Nothing was taken in."
                                    .formatted(file));
            case FEED, JSON_FEED -> feed(document(file), sourceId);
            case OPML -> lists.take(document(file));
            case CALENDAR -> calendar(document(file), sourceId);
            case ZIP ->
                    throw problem(
                            "%s is an archive within an archive. Unpack it, and import what is in it."
                                    .formatted(file));
            case MAIL -> mail(file, sourceId, published);
            case HTML, TEXT, MARKDOWN, PDF -> page(document(file), file, sourceId, published);
        }
        return true;
    }

    /// What came with a mail comes in too, each file as an article of its own, of the mail's day if
    /// it has none. Lists of feeds and archives do not: whoever wrote the mail may be a stranger.
    private void mail(Incoming mail, @Nullable Long sourceId, @Nullable PublicationDate published)
            throws IOException, UnreadableText, FeedProblem {
        var document = document(mail);
        var attachments = Attachments.of(document.body());
        var letter = MailReader.read(document.body());
        if (attachments.isEmpty() || !letter.body().isBlank()) {
            page(document, mail, sourceId, published);
        }
        var day = letter.sent() == null ? published : letter.sent();
        var unread = new ArrayList<String>();
        for (var attachment : attachments) {
            try {
                attachment(Incoming.with(mail, attachment), sourceId, day);
            } catch (UnreadableText | FeedProblem _) {
                unread.add(attachment.name());
            }
        }
        if (!unread.isEmpty()) {
            throw problem(
                    "%d of the %d files that came with the mail %s could not be read (%s); the rest was taken in. Save what you want of them from your mail program, as text, and import that."
                            .formatted(
                                    unread.size(),
                                    attachments.size(),
                                    mail,
                                    String.join(", ", unread.stream().limit(SHOWN).toList())));
        }
    }

    private void attachment(
            Incoming file, @Nullable Long sourceId, @Nullable PublicationDate published)
            throws IOException, UnreadableText, FeedProblem {
        switch (FileKind.of(file.name(), file.head(HEAD))) {
            case HTML, TEXT, MARKDOWN, MAIL, PDF -> page(document(file), file, sourceId, published);
            case CALENDAR -> calendar(document(file), sourceId);
            case FEED, JSON_FEED, OPML, JSON_LINES, JSON, ZIP, BINARY, EMPTY ->
                    throw problem("%s is no article.".formatted(file));
        }
    }

    private void page(
            RawDocument document,
            Incoming file,
            @Nullable Long sourceId,
            @Nullable PublicationDate published)
            throws UnreadableText {
        var cleaned = reading.cleaner().file(document);
        if (cleaned.text().text().isBlank()) {
            throw problem(
                    "%s holds no article: no paragraph of it reads like one. Nothing was taken in."
                            .formatted(file));
        }
        arrivals.keepAll(
                List.of(
                        maker.of(
                                cleaned,
                                document.address(),
                                published,
                                file.folder(),
                                reading.now())),
                document,
                sourceId);
    }

    private void feed(RawDocument document, @Nullable Long sourceId) throws FeedProblem {
        var feed = reading.feeds().read(document);
        var now = reading.now();
        arrivals.keepAll(
                feed.items().stream()
                        .map(item -> maker.of(item, feed, document.address(), now))
                        .toList(),
                document,
                sourceId);
    }

    private void calendar(RawDocument document, @Nullable Long sourceId) throws FeedProblem {
        var read = CalendarEntries.of(document, document.address(), reading.now());
        arrivals.keepAll(read.entries(), document, sourceId);
    }

    private boolean lines(
            Incoming file, @Nullable Long sourceId, @Nullable PublicationDate published)
            throws IOException {
        try (var in = file.open()) {
            return lines(in, file.toString(), sourceId, published, false);
        }
    }

    /// @param name of where they are from, for sentences
    /// @return whether every line could be read
    boolean lines(
            InputStream in,
            String name,
            @Nullable Long sourceId,
            @Nullable PublicationDate published,
            boolean sample)
            throws IOException {
        var waiting = new ArrayList<Arrival>();
        var bad = new int[1];
        new ArticleLines()
                .read(
                        in,
                        result -> {
                            switch (result) {
                                case LineResult.Line(_, var line) ->
                                        waiting.add(
                                                new Arrival(
                                                        maker.of(
                                                                line,
                                                                published,
                                                                sample,
                                                                reading.now()),
                                                        line.id()));
                                case LineResult.BadLine(var number, var id, var sentence) -> {
                                    bad[0]++;
                                    arrivals.badLine(name, number, id, sentence);
                                }
                            }
                            if (waiting.size() >= AT_ONCE) {
                                arrivals.keep(List.copyOf(waiting), null, sourceId);
                                waiting.clear();
                            }
                        });
        arrivals.keep(waiting, null, sourceId);
        return bad[0] == 0;
    }

    private RawDocument document(Incoming file) throws IOException, UnreadableText {
        long size = file.size();
        if (size > LARGEST) {
            throw problem(
                    "%s has %d MB, more than the %d MB that a single document may have. Nothing was taken in; split it, or give it as JSON Lines."
                            .formatted(file, size / 1_000_000, LARGEST / 1_000_000));
        }
        try (var in = file.open()) {
            return new RawDocument(
                    file.address(), Bytes.copyOf(in.readAllBytes()), "", reading.now());
        }
    }

    private static UnreadableText problem(String sentence) {
        return new UnreadableText(sentence);
    }
}
