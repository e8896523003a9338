package org.demarche.ingest.fetch;

import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.keep.Reading;
import org.demarche.model.intake.Picture;
import org.demarche.source.http.FetchResult;
import org.demarche.store.Store;

import java.net.URI;
import java.util.function.Consumer;

/// Fetches the pictures of one article, because the reader has asked for them. Nothing else in the
/// program fetches a picture: its server would learn what is being read.
public final class PictureJob {

    private static final int LARGEST = 6_000_000; // bytes; what is larger is no illustration

    private final Store store;
    private final Reading reading;

    public PictureJob(Store store, Reading reading) {
        this.store = store;
        this.reading = reading;
    }

    /// What cannot be had is passed over; it is tried again when the article is next opened.
    public IngestProgress run(
            long articleId, CancelSignal cancel, Consumer<IngestProgress> report) {
        var lacking = store.pictures().lacking(articleId);
        var from = store.lists().stored(articleId).map(stored -> stored.summary().address());
        var progress = new IngestProgress(0, lacking.size(), 0, "");
        for (var address : lacking) {
            if (cancel.isCancelled() || from.isEmpty()) {
                break;
            }
            progress = progress.plus("", !fetch(address, from.get()));
            report.accept(progress);
        }
        return progress;
    }

    private boolean fetch(URI address, URI article) {
        if (reading.askFor(address, isBeside(article, address))
                instanceof FetchResult.Fetched(_, var document, _, _)) {
            if (document.body().size() <= LARGEST && isPicture(document.contentType())) {
                store.pictures()
                        .keep(
                                new Picture(address, document.contentType(), document.body()),
                                reading.now());
                return true;
            }
        }
        return false;
    }

    private static boolean isPicture(String contentType) {
        return contentType.isEmpty() || contentType.regionMatches(true, 0, "image/", 0, 6);
    }

    private static boolean isBeside(URI article, URI picture) {
        return article.getHost() != null
                && article.getHost().equalsIgnoreCase(picture.getHost())
                && article.getPort() == picture.getPort();
    }
}
