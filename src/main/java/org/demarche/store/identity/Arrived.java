package org.demarche.store.identity;

import org.demarche.model.intake.NewArticle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An article at the door.
///
/// @param itemHash of what the source said of it, by which a later arrival is known to say the same
public record Arrived(NewArticle article, String itemHash) {

    public static Arrived of(NewArticle article) {
        return new Arrived(article, hash(article.title() + "\n" + article.text().text()));
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
