package org.demarche.text.page.block;

import org.demarche.text.words.Spaces;
import org.demarche.text.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Knows the names of a page's own site and author, so that lines about them can be told from lines
/// about others: "Follow The River Post" below a text, "Ann Lee is the Post's envoy".
public final class AboutHouse {

    /// What stands for the site's name in the phrases of furniture.
    private static final String SITE = "thissite";

    private static final int LONGEST = 700; // characters; longer paragraphs are about no house
    private static final Pattern SAYING = Pattern.compile("^[^.:,]{1,60}:");
    private static final Pattern TAGLINE = Pattern.compile("\\s+[|–—-]\\s.*$");
    private static final Pattern BREAKS = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");

    /// Nothing is known of the house.
    public static final AboutHouse UNKNOWN = new AboutHouse(null, null);

    private final @Nullable Pattern site;
    private final List<List<String>> authors;

    /// @param site its name as it gives it; null when it gives none
    /// @param byline the authors' names; null when it tells none
    public AboutHouse(@Nullable String site, @Nullable String byline) {
        var name = site == null ? "" : TAGLINE.matcher(Spaces.line(site)).replaceFirst("");
        this.site =
                name.length() < 3
                        ? null
                        : Pattern.compile(
                                "(?<![\\p{L}\\d])(?:the )?"
                                        + Pattern.quote(name.toLowerCase(Locale.ROOT))
                                        + "(?![\\p{L}\\d])");
        this.authors =
                Stream.of(byline == null ? "" : byline)
                        .flatMap(BREAKS::splitAsStream)
                        .map(Words::of)
                        .filter(words -> words.size() >= 2)
                        .toList();
    }

    /// A line with the word `thissite` in place of the site's name.
    String generally(String line) {
        if (site == null || line.length() > LONGEST) {
            return line;
        }
        var found = site.matcher(line.toLowerCase(Locale.ROOT));
        return found.find() ? found.replaceAll(SITE) : line;
    }

    /// Whether a paragraph begins with an author's name, as the lines about him do; one of what he
    /// says in a transcript ("Ann Lee: …") is another thing.
    boolean isOfAuthor(String text) {
        if (authors.isEmpty() || text.length() > LONGEST || SAYING.matcher(text).find()) {
            return false;
        }
        var words = Words.of(text.substring(0, Math.min(text.length(), 80)));
        return authors.stream()
                .anyMatch(
                        name ->
                                words.size() >= name.size()
                                        && words.subList(0, name.size()).equals(name));
    }
}
