package org.demarche.source.http;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;

/// Tells that an address lies in the reader's own network, where nobody but the reader may send us.
final class PrivateAddressException extends IOException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    /// @param from the address that sent us there; null when it was asked for itself
    PrivateAddressException(URI address, @Nullable URI from) {
        super("private address " + address);
        this.sentence =
                from == null
                        ? ("%s lies in your own network, and Demarche asks there only for addresses"
                                        + " that you type yourself. Add it as a source if you want"
                                        + " it.")
                                .formatted(address)
                        : ("%s sends us to %s, which lies in your own network. Demarche does not"
                                        + " follow strangers there. Type that address yourself if"
                                        + " you want it.")
                                .formatted(Sentences.server(from), address);
    }

    String sentence() {
        return sentence;
    }
}
