package org.demarche.text.page.facts;

import org.demarche.text.words.Words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Knows a site by the name that it gives itself, and by its host's: "The River Post" is at
/// theriverpost.example.
///
/// @param said "" when the page does not say
/// @param host without "www."; "" when the address has none
record SiteName(String said, String host) {

    private static final Pattern LAST_LABELS =
            Pattern.compile("(\\.(com?|org|net|gov|ac|edu))?\\.\\p{L}+$");
    private static final int SHORTEST = 4; // letters; fewer are a word like any other

    static SiteName of(String said, String address) {
        try {
            var host = new URI(address).getHost();
            return new SiteName(
                    said,
                    host == null
                            ? ""
                            : host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp)\\.", ""));
        } catch (URISyntaxException _) {
            return new SiteName(said, "");
        }
    }

    /// Whether a piece of a headline names the site and nothing else.
    boolean is(String piece) {
        var words = Words.of(piece);
        if (words.isEmpty()) {
            return false;
        }
        var letters = String.join("", words);
        return !said.isEmpty() && isSaid(piece)
                || letters.length() >= SHORTEST
                        && (letters.equals(bare(host))
                                || letters.equals(
                                        bare(LAST_LABELS.matcher(host).replaceFirst(""))));
    }

    private boolean isSaid(String piece) {
        return Words.same(piece, said) || Words.same(piece.replaceFirst("\\.\\w+$", ""), said);
    }

    private static String bare(String name) {
        return name.replaceAll("[.-]", "");
    }
}
