package org.demarche.search.index;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// All that the index learns of an article.
///
/// @param id the store's number for it
/// @param source the title of the feed, page or folder that brought it
/// @param owner whose voice that is: the name of a [org.demarche.model.intake.PackFeed.Owner],
///   empty if nobody has looked yet
/// @param day of publication, null if nobody knows
/// @param language ISO 639-1, empty if unknown
/// @param eventKinds [org.demarche.model.finding.EventKind] names
/// @param eventCountries codes of the countries and bodies in its events; better, one entry for
///   each event's pair, as `RUS>USA`: then `between:` asks for both in one event, not only in one
///   article
/// @param passages what its passages mean, as [org.demarche.search.meaning.SentenceModel] says;
///   none until that is known
public record IndexedArticle(
        long id,
        String title,
        String text,
        String source,
        String owner,
        @Nullable String byline,
        @Nullable LocalDate day,
        String language,
        List<IndexedEntity> entities,
        List<String> eventKinds,
        List<String> eventCountries,
        List<byte[]> passages) {

    public IndexedArticle {
        entities = List.copyOf(entities);
        eventKinds = List.copyOf(eventKinds);
        eventCountries = List.copyOf(eventCountries);
        passages = List.copyOf(passages);
    }

    /// A number that is another one when anything of the article is another ([ArticleDigest]).
    public long digest() {
        return ArticleDigest.of(this);
    }

    /// An article of which nobody knows whose voice it is, nor yet what it means.
    public IndexedArticle(
            long id,
            String title,
            String text,
            String source,
            @Nullable String byline,
            @Nullable LocalDate day,
            String language,
            List<IndexedEntity> entities,
            List<String> eventKinds,
            List<String> eventCountries) {
        this(
                id,
                title,
                text,
                source,
                "",
                byline,
                day,
                language,
                entities,
                eventKinds,
                eventCountries,
                List.of());
    }
}
