package org.demarche.analysis.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The patterns of `time-patterns.txt`, ready to be looked for in a text.
final class TimeGrammar {

    private static final String FILE = "/org/demarche/analysis/time-patterns.txt";
    private static final Pattern LINE = Pattern.compile("(define\\s+)?(\\S+)\\s+(.+)");
    private static final Pattern CLASS = Pattern.compile("\\{([a-z]+)(?:=([a-z0-9]+))?}");

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> classes = new HashMap<>();

    private record Rule(String name, Pattern pattern) {}

    TimeGrammar() {
        for (var line : lines()) {
            var matcher = LINE.matcher(line);
            if (!line.startsWith("#") && matcher.matches()) {
                add(matcher.group(1) != null, matcher.group(2), expanded(matcher.group(3).strip()));
            }
        }
    }

    private void add(boolean isClass, String name, String pattern) {
        if (isClass) {
            classes.put(name, pattern);
        } else {
            // a blank that may be left out, before one that may not
            var spaced = "(?<![\\p{L}\\d_])(?:" + pattern + ")(?![\\p{L}_])";
            rules.add(
                    new Rule(
                            name,
                            Pattern.compile(
                                    spaced.replace(" ?", "[\\s\\u00a0]*")
                                            .replace(" ", "[\\s\\u00a0]+"))));
        }
    }

    private String expanded(String pattern) {
        return CLASS.matcher(pattern)
                .replaceAll(
                        found -> {
                            var words = classes.get(found.group(1));
                            if (words == null) {
                                throw new IllegalStateException(
                                        "%s uses {%s}, which no line above defines"
                                                .formatted(FILE, found.group(1)));
                            }
                            var name = found.group(2);
                            return Matcher.quoteReplacement(
                                    (name == null ? "(?:" : "(?<" + name + ">") + words + ")");
                        });
    }

    /// All matches of all rules between `start` and `end`, also those that overlap; no order.
    List<TimeMatch> matches(CharSequence text, int start, int end) {
        var found = new ArrayList<TimeMatch>();
        for (int place = 0; place < rules.size(); place++) {
            var rule = rules.get(place);
            var matcher = rule.pattern.matcher(text).region(start, end);
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(new TimeMatch(rule.name, place, matcher.toMatchResult()));
                }
            }
        }
        return found;
    }

    private static List<String> lines() {
        try (InputStream in = TimeGrammar.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        FILE + " is missing from the program; install it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read; install the program anew", e);
        }
    }
}
