package org.demarche.text.mail;

import org.demarche.model.intake.Bytes;

/// A file that came with a mail.
///
/// @param name as the mail calls it, without folders; never empty
/// @param content with its transfer encoding undone
public record Attachment(String name, Bytes content) {}
