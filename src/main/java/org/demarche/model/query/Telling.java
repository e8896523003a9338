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
        long article, String title, String outlet, @Nullable PublicationDate published) {}
