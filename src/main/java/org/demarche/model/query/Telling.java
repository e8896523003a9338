package org.demarche.model.query;

import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/// Which article tells of an event.
///
/// @param article its row number
/// @param title its headline
/// @param outlet who published it
/// @param published when; null when nobody says
public record Telling(
        long article, String title, String outlet, @Nullable PublicationDate published) {

    /// The one that was published first; one of which nobody says when comes last.
    public static Telling earlier(Telling one, Telling other) {
        return day(other).compareTo(day(one)) < 0 ? other : one;
    }

    private static String day(Telling told) {
        var published = told.published();
        return published == null ? "9999" : published.iso();
    }
}
