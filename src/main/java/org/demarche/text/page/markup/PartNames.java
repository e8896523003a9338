package org.demarche.text.page.markup;

import org.jsoup.nodes.Element;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Knows from an element's class and id that it is a share bar, a menu, a comment section…
public final class PartNames {

    private static final int LONGEST = 300;

    /// An id of so many words was made from a heading: "share-of-votes-by-region".
    private static final int A_HEADING = 4;

    /// What stands before a name and turns it into one of the layout: "has-sidebar",
    /// "overflow-hidden", "label-hidden"; or into one that opens at a click: "panel-hidden".
    private static final Set<String> OF_LAYOUT =
            Set.of(
                    "no",
                    "not",
                    "non",
                    "has",
                    "with",
                    "without",
                    "hide",
                    "overflow",
                    "label",
                    "panel");

    private static final Set<String> NAMES = read("/org/demarche/text/furniture-names.txt");

    private PartNames() {}

    public static boolean isFurniture(Element element) {
        var id = element.id();
        return has(element.className()) || !isOfHeading(id) && has(id);
    }

    /// Whether one of the words, or two of them in a row, is on the list. `relatedPosts` and
    /// `related-posts` are the same two words.
    private static boolean has(String name) {
        if (name.isEmpty()) {
            return false;
        }
        String before = "";
        int start = 0;
        int length = Math.min(name.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            boolean end = i == length || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !end && i > start && isHump(name, i);
            if (end || hump) {
                if (i > start) {
                    var word = name.substring(start, i).toLowerCase(Locale.ROOT);
                    boolean named = NAMES.contains(word) && !OF_LAYOUT.contains(before);
                    if (named || NAMES.contains(before + " " + word)) {
                        return true;
                    }
                    before = word;
                }
                start = hump ? i : i + 1;
            }
            if (i < length && Character.isWhitespace(name.charAt(i))) {
                before = "";
            }
        }
        return false;
    }

    private static boolean isOfHeading(String id) {
        return id.chars().filter(c -> c == '-' || c == '_').count() >= A_HEADING - 1;
    }

    private static boolean isHump(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    private static Set<String> read(String resource) {
        try (InputStream in = PartNames.class.getResourceAsStream(resource)) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(";"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
