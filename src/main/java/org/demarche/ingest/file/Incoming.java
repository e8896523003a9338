package org.demarche.ingest.file;

import org.demarche.model.intake.Bytes;
import org.demarche.text.mail.Attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document that somebody brought: a file, or one within an archive. Its text form is how a
/// sentence calls it.
///
/// @param label how a sentence calls it
/// @param name its own name, without folders
/// @param address by which it is known again
/// @param folder the name of the folder that it lies in; may be empty
/// @param size in bytes
/// @param content may be opened more than once
record Incoming(String label, String name, URI address, String folder, long size, Content content) {

    /// Opens a stream on the bytes.
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    static Incoming of(Path file) throws IOException {
        var parent = file.getParent();
        var folder = parent == null ? null : parent.getFileName();
        return new Incoming(
                file.toString(),
                String.valueOf(file.getFileName()),
                file.toUri(),
                folder == null ? "" : folder.toString(),
                Files.size(file),
                () -> Files.newInputStream(file));
    }

    /// A file that came with a mail, known by the mail's address with the file's name behind it.
    static Incoming with(Incoming mail, Attachment attachment) {
        return new Incoming(
                "%s in %s".formatted(attachment.name(), mail),
                attachment.name(),
                below(mail.address(), attachment.name()),
                mail.folder(),
                attachment.content().size(),
                attachment.content()::stream);
    }

    private static URI below(URI address, String name) {
        try {
            return new URI(address.getScheme(), null, address.getPath() + "/" + name, null);
        } catch (URISyntaxException _) {
            return URI.create(address + "/" + name.hashCode());
        }
    }

    InputStream open() throws IOException {
        return content.open();
    }

    Bytes head(int length) throws IOException {
        try (var in = open()) {
            return Bytes.copyOf(in.readNBytes(length));
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
