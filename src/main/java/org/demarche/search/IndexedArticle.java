package org.demarche.search;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    /// A number that is another one when anything of the article is another: 64 bits of SHA-256, so
    /// that two states of an article have the same by a chance of one in 10^19.
    public long digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part :
                    List.of(
                            title,
                            text,
                            source,
                            owner,
                            String.valueOf(byline),
                            String.valueOf(day),
                            language,
                            entities,
                            eventKinds.stream().sorted().toList(),
                            eventCountries.stream().sorted().toList())) {
                sha.update(part.toString().getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            passages.forEach(sha::update);
            return ByteBuffer.wrap(sha.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
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
