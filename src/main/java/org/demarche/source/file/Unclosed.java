package org.demarche.source.file;

import java.io.FilterInputStream;
import java.io.InputStream;

/// A stream that belongs to someone else and so is not closed with what reads it.
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {}
}
