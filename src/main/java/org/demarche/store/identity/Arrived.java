package org.demarche.store.identity;

import org.demarche.model.article.media.ArticleMedia;
import org.demarche.model.finding.PlannedTime;
import org.demarche.model.intake.NewArticle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// An article at the door.
///
/// @param itemHash of what the source said of it, by which a later arrival is known to say the same
/// @param media its links and pictures; their offsets point into the article's text
/// @param times when it takes place, for an entry of a calendar; empty for every other article
public record Arrived(
        NewArticle article, String itemHash, ArticleMedia media, List<PlannedTime> times) {

    public Arrived {
        times = List.copyOf(times);
    }

    public static Arrived of(NewArticle article) {
        return of(article, ArticleMedia.NONE);
    }

    public static Arrived of(NewArticle article, ArticleMedia media) {
        return new Arrived(
                article, hash(article.title() + "\n" + article.text().text()), media, List.of());
    }

    /// The same with other words, for instance those of the whole page; its source has still said
    /// the same.
    public Arrived with(NewArticle fuller, ArticleMedia itsMedia) {
        return new Arrived(fuller, itemHash, itsMedia, times);
    }

    /// The same as an entry of a calendar.
    public Arrived at(List<PlannedTime> itsTimes) {
        return new Arrived(article, itemHash, media, itsTimes);
    }

    public boolean isEntry() {
        return !times.isEmpty();
    }

    /// SHA-256 in hex.
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
