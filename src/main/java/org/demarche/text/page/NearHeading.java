package org.demarche.text.page;

import org.demarche.text.words.Spaces;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The short lines around a page's main heading, where author and date are printed when nothing
/// marks them as such.
final class NearHeading {

    private static final int BEFORE = 12;
    private static final int AFTER = 50;
    private static final int LONGEST = 80;

    private NearHeading() {}

    /// In order, those below the heading first; empty for a page without one.
    ///
    /// @param title of the article: pages also set their name or a menu as a main heading
    static List<String> lines(Document page, String title) {
        var heading = heading(page, title);
        if (heading == null) {
            return List.of();
        }
        var elements = page.body().getAllElements();
        int at = elements.indexOf(heading);
        var lines = new ArrayList<String>();
        for (int i = at + 1; i < Math.min(elements.size(), at + AFTER); i++) {
            add(elements.get(i), lines);
        }
        for (int i = Math.max(0, at - BEFORE); i < at; i++) {
            add(elements.get(i), lines);
        }
        return lines;
    }

    private static @Nullable Element heading(Document page, String title) {
        for (var heading : page.select("h1, h2")) {
            if (Words.same(heading.text(), title)) {
                return heading;
            }
        }
        return page.selectFirst("h1");
    }

    private static void add(Element element, List<String> lines) {
        if (!Tags.isMute(element) && !element.ownText().isBlank()) {
            var line = Spaces.line(element.text());
            if (line.length() <= LONGEST) {
                lines.add(line);
            }
        }
    }
}
