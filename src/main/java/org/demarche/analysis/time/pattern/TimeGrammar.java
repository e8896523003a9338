package org.demarche.analysis.time.pattern;

import org.demarche.analysis.token.Sentence;
import org.jspecify.annotations.Nullable;

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
public final class TimeGrammar {

    private static final String FILE = "/org/demarche/analysis/time-patterns.txt";
    private static final Pattern LINE = Pattern.compile("(define\\s+|trigger\\s+)?(\\S+)\\s+(.+)");
    private static final Pattern CLASS = Pattern.compile("\\{([a-z]+)(?:=([a-z0-9]+))?}");

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Triggers triggers = new Triggers();
    private final Beginnings beginnings;

    /// @param triggers a bit for each trigger that may be the heart of it
    private record Rule(String name, int triggers, Pattern pattern) {}

    public TimeGrammar() {
        for (var line : lines()) {
            var matcher = LINE.matcher(line);
            if (!line.startsWith("#") && matcher.matches()) {
                add(matcher.group(1), matcher.group(2), expanded(matcher.group(3).strip()));
            }
        }
        beginnings = new Beginnings(rules.stream().map(Rule::pattern).toList());
    }

    private void add(@Nullable String what, String name, String pattern) {
        if (what == null) {
            int colon = name.indexOf(':');
            rules.add(
                    new Rule(
                            name.substring(0, colon),
                            triggers.bits(name.substring(colon + 1)),
                            compiled(pattern)));
        } else if (what.startsWith("trigger")) {
            triggers.add(name, pattern);
        } else {
            classes.put(name, pattern);
        }
    }

    private static Pattern compiled(String pattern) {
        var spaced = "(?<![\\p{L}\\d_])(?:" + pattern + ")(?![\\p{L}_])";
        // a blank that may be left out, before one that may not
        return Pattern.compile(spaced.replace(" ?", "[\\s\\u00a0]*").replace(" ", "[\\s\\u00a0]+"));
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

    /// Matches of all rules in a sentence, also those that overlap; no order. A rule is tried only
    /// where a word can begin it and one of its triggers is near: most sentences hold no time, and
    /// most rules have nothing to look for in one that does.
    public List<TimeMatch> matches(String text, Sentence sentence) {
        var near = triggers.near(sentence);
        var found = new ArrayList<TimeMatch>();
        var ends = new int[rules.size()];
        for (int i = 0; i < near.length; i++) {
            if (near[i] != 0) {
                var span = sentence.tokens().get(i).span();
                for (int place : beginnings.of(text.substring(span.start(), span.end()))) {
                    if (ends[place] <= span.start() && (rules.get(place).triggers & near[i]) != 0) {
                        ends[place] = seek(place, text, span.start(), sentence.span().end(), found);
                    }
                }
            }
        }
        return found;
    }

    /// Where the match that begins at `start` ends; 0 when there is none.
    private int seek(int place, String text, int start, int end, List<TimeMatch> found) {
        var rule = rules.get(place);
        var matcher = rule.pattern.matcher(text).useTransparentBounds(true).region(start, end);
        if (!matcher.lookingAt() || matcher.end() == start) {
            return 0;
        }
        found.add(new TimeMatch(rule.name, place, matcher.toMatchResult()));
        return matcher.end();
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
