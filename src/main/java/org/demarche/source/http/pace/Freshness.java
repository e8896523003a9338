package org.demarche.source.http.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/// How long an answer holds, as the server says: asking sooner would bring nothing new (RFC 9111,
/// section 4.2.1).
public final class Freshness {

    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NOT_KEPT = Pattern.compile("\\bno-(?:cache|store)\\b");

    /// @param cacheControl the header; empty when there is none
    /// @param expires the header, which counts only where the other gives no age
    /// @return zero when nothing is said, or nothing that can be understood
    public static Duration of(String cacheControl, String expires, Instant now) {
        var said = cacheControl.toLowerCase(Locale.ROOT);
        if (NOT_KEPT.matcher(said).find()) {
            return Duration.ZERO;
        }
        var age = MAX_AGE.matcher(said);
        if (age.find()) {
            return Duration.ofSeconds(Long.parseLong(age.group(1)));
        }
        // A bare number is no date; the usual "0" and "-1" mean that it is stale at once.
        return expires.strip().matches("-?\\d+") ? Duration.ZERO : RetryAfter.parse(expires, now);
    }

    private Freshness() {}
}
