package org.demarche.text.mail;

import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/// What a mail says.
///
/// @param subject "" when it has none
/// @param from the sender's name, else the address; null when it has none
/// @param sent null when it has no date that can be read
/// @param body its text
/// @param html whether the body is HTML
public record MailText(
        String subject,
        @Nullable String from,
        @Nullable PublicationDate sent,
        String body,
        boolean html) {}
