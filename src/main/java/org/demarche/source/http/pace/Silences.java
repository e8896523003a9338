package org.demarche.source.http.pace;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers which servers have asked to be left alone. Any thread may ask.
public interface Silences {

    /// Until when a server wishes no question; long past if it has no such wish.
    ///
    /// @param server as [org.demarche.source.http.PoliteGate] names it
    Instant until(String server);

    /// A server has just said so.
    void keep(String server, Instant until);

    /// Forgets everything when the program ends.
    static Silences ofThisProgram() {
        return new OfThisProgram(new ConcurrentHashMap<>());
    }

    /// @param wishes grows
    record OfThisProgram(Map<String, Instant> wishes) implements Silences {

        @Override
        public Instant until(String server) {
            return wishes.getOrDefault(server, Instant.EPOCH);
        }

        @Override
        public void keep(String server, Instant until) {
            wishes.put(server, until);
        }
    }
}
