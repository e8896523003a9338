package org.demarche.ingest.fetch;

import org.demarche.source.http.pace.Silences;
import org.demarche.store.Store;

import java.time.Instant;
import java.time.InstantSource;

/// What servers wish outlives the program.
///
/// @param clock tells which wishes have passed
public record KnownSilences(Store store, InstantSource clock) implements Silences {

    @Override
    public Instant until(String server) {
        return store.silences().until(server);
    }

    @Override
    public void keep(String server, Instant until) {
        store.silences().keep(server, until, clock.instant());
    }
}
