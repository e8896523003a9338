package org.demarche.source.feed;

import org.demarche.model.intake.SkippedTimes;
import org.demarche.source.markup.Fields;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How often an RSS feed says that it is worth asking: `ttl` in minutes (RSS 2.0), or
/// `sy:updatePeriod` and `sy:updateFrequency` (the syndication module of RSS 1.0).
final class FeedPace {

    /// Many feeds say "daily" by default, and a busy one has dropped items by then.
    static final Duration LONGEST = Duration.ofHours(4);

    private static final Map<String, Duration> PERIODS =
            Map.of(
                    "hourly", Duration.ofHours(1),
                    "daily", Duration.ofDays(1),
                    "weekly", Duration.ofDays(7),
                    "monthly", Duration.ofDays(30),
                    "yearly", Duration.ofDays(365));

    /// Zero when the feed does not say, or nothing that can be understood.
    static Duration of(Fields channel) {
        var minutes = Duration.ofMinutes(number(channel.text("ttl")));
        var pace = minutes.isPositive() ? minutes : period(channel);
        return pace.compareTo(LONGEST) > 0 ? LONGEST : pace;
    }

    /// When the feed asks not to be asked. Old feeds have these lists beside the channel's title,
    /// and write the hours as `hour` or as `skipHour`.
    static SkippedTimes skipped(Fields channel) {
        var skipped = SkippedTimes.NONE;
        for (var hour : listed(channel, "skiphours")) {
            if (hour.matches("[01]?[0-9]|2[0-4]")) {
                skipped = skipped.withHour(Integer.parseInt(hour));
            }
        }
        for (var day : listed(channel, "skipdays")) {
            var named =
                    Arrays.stream(DayOfWeek.values())
                            .filter(each -> each.name().equalsIgnoreCase(day))
                            .findFirst();
            if (named.isPresent()) {
                skipped = skipped.withDay(named.get());
            }
        }
        return skipped;
    }

    private static List<String> listed(Fields channel, String name) {
        return channel.all(name)
                .flatMap(list -> list.children().stream())
                .map(each -> each.wholeText().strip())
                .toList();
    }

    private static Duration period(Fields channel) {
        var name = channel.text("module:updateperiod", "sy:updateperiod").toLowerCase(Locale.ROOT);
        var times = number(channel.text("module:updatefrequency", "sy:updatefrequency"));
        return PERIODS.getOrDefault(name, Duration.ZERO).dividedBy(Math.max(1, times));
    }

    private static int number(String written) {
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
    }

    private FeedPace() {}
}
