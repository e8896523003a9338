package org.demarche.source.file;

/// An archive of which nothing is taken in. The message is a sentence that may be shown: what
/// happened, to what, and what to do.
public final class UnreadableArchive extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableArchive(String sentence) {
        super(sentence);
    }
}
