package org.demarche.search.near;

import org.jspecify.annotations.Nullable;

/// Says what a question means.
@FunctionalInterface
public interface Meaning {

    /// Nobody reads for meaning.
    Meaning NONE = _ -> null;

    /// As the passages in the index are told; null if it is not to be had, so that words must do.
    byte @Nullable [] of(String question);
}
