package org.demarche.text.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Knows the lines that stand around articles and belong to none: share counts, subscribe lines,
/// "Must read", copyright notes. The phrases are in `furniture.txt`, for the reader to correct.
public final class Furniture {

    /// What such a line does to the text around it.
    public enum Role {
        /// No furniture: a line like any other.
        NONE,
        /// Goes alone.
        LINE,
        /// Introduces the titles of other articles, which go with it.
        TEASER,
        /// Near the end of a text: everything after it goes too.
        END,
        /// A whole paragraph near the end that asks for something or tells of the house: it goes.
        NOTICE
    }

    /// Longer lines are taken for prose, whatever they begin with; in words.
    private static final int LONGEST = 25;

    /// Longer paragraphs are no notices; in characters.
    private static final int LONGEST_NOTICE = 700;

    private static final Set<String> LABELS = Set.of("related", "recommended", "more");
    private static final Pattern STAND_IN = Pattern.compile("Loading.{0,40}(\\.\\.\\.|…)");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}[km]?");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?i)(?:(?:tel|phone|telephone|call|fax|e-?mail|contact)\\.?:?\\s*)?"
                            + "(?:\\+?\\(?\\d[\\d ()./-]{8,20}|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)");

    private static final Furniture KNOWN = read("/org/demarche/text/furniture.txt");

    private final Map<Role, Phrases> phrases = new EnumMap<>(Role.class);

    private Furniture() {
        for (var role : Role.values()) {
            phrases.put(role, new Phrases());
        }
    }

    /// The phrases that came with the program.
    public static Furniture known() {
        return KNOWN;
    }

    public Role of(String line) {
        if (line.length() > 400) {
            return Role.NONE;
        }
        var words = Words.of(line);
        if (words.size() > LONGEST) {
            return Role.NONE;
        }
        for (var role : List.of(Role.END, Role.TEASER, Role.LINE)) {
            if (of(role).match(words)) {
                return role;
            }
        }
        if (isLabelled(line) || isContact(line) || STAND_IN.matcher(line).matches()) {
            return Role.LINE;
        }
        return isCount(words) || (words.isEmpty() && !line.isEmpty()) ? Role.LINE : Role.NONE;
    }

    /// "Read more: another article's title".
    private boolean isLabelled(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && colon < 30
                && !line.endsWith(".")
                && isLabel(Words.of(line.substring(0, colon)));
    }

    private boolean isLabel(List<String> words) {
        return of(Role.TEASER).match(words)
                || (!words.isEmpty()
                        && LABELS.contains(words.getFirst())
                        && words.size() <= 4
                        && of(Role.END).match(words));
    }

    /// A telephone number or a mail address that stands alone.
    private static boolean isContact(String line) {
        return line.length() < 80 && CONTACT.matcher(line).matches();
    }

    /// Whether a paragraph at a text's end is a notice rather than prose, however long it is.
    public boolean isNotice(String paragraph) {
        return paragraph.length() <= LONGEST_NOTICE && of(Role.NOTICE).match(Words.of(paragraph));
    }

    public boolean is(String line) {
        return of(line) != Role.NONE;
    }

    /// A line of nothing but numbers, such as the "55 0" of a share bar. A lone year or a long
    /// number stays: it may be a subheading or a table's cell.
    private static boolean isCount(List<String> words) {
        boolean numbers =
                !words.isEmpty() && words.stream().allMatch(word -> COUNT.matcher(word).matches());
        return numbers && words.size() <= 6;
    }

    private Phrases of(Role role) {
        return Objects.requireNonNull(phrases.get(role));
    }

    private static Furniture read(String resource) {
        var furniture = new Furniture();
        try (InputStream in = Furniture.class.getResourceAsStream(resource)) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var role = Role.LINE;
            for (var line : text.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    role = Role.valueOf(line.substring(1, line.length() - 1));
                } else if (!line.startsWith(";")) {
                    furniture.of(role).add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return furniture;
    }
}
