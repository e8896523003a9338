package org.demarche.source.http;

import java.io.IOException;

/// Tells that a body is larger than we take.
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1;

    BodyTooLarge() {
        super("The body is larger than the limit");
    }
}
