package org.demarche.source.http.body;

import java.io.IOException;

/// Tells that a body is larger than we take.
public final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1;

    public BodyTooLarge() {
        super("The body is larger than the limit");
    }
}
