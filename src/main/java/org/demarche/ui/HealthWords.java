package org.demarche.ui;

import org.demarche.model.intake.Source.Health;

import java.time.Duration;
import java.time.Instant;

/// How a source is doing, in a word or two for its row, and in a sentence.
public final class HealthWords {

    private static final long LONG_HOURS = 24;

    /// "gone", "9 days silent", or nothing while all is well or the trouble is new.
    public static String brief(Health health, Instant now) {
        if (health.deadSince() != null) {
            return "gone";
        }
        var since = health.failingSince();
        if (since == null || health.why().isEmpty()) {
            return "";
        }
        long hours = Duration.between(since, now).toHours();
        return hours < LONG_HOURS
                ? ""
                : Controls.count((int) (hours / 24), "day", "days") + " silent";
    }

    /// Empty while all is well.
    public static String sentence(Health health) {
        if (health.deadSince() != null) {
            return "Gone for good: "
                    + health.why()
                    + " It is not asked any more; its articles stay.";
        }
        return health.why();
    }

    private HealthWords() {}
}
