package org.demarche.text.pdf;

import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/// What a PDF file says.
///
/// @param title of its properties; "" when it has none worth the name
/// @param author of its properties; null when it has none
/// @param created the day on which the file was made; null when it does not say
/// @param text its lines, a blank line between two paragraphs
/// @param whole whether all of its pages were read
public record PdfText(
        String title,
        @Nullable String author,
        @Nullable PublicationDate created,
        String text,
        boolean whole) {}
