package org.demarche.text.page.facts;

import org.demarche.text.page.markup.DataTable;
import org.demarche.text.page.markup.Tags;
import org.demarche.text.words.Spaces;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

import java.util.ArrayList;
import java.util.List;

/// The short lines around a page's main heading, where author and date are printed when nothing
/// marks them as such.
///
/// @param all in order, those below the heading first; empty for a page without one
record NearHeading(List<String> all) {

    private static final int BEFORE = 12;
    private static final int AFTER = 50;
    private static final int LONGEST = 80;
    private static final Evaluator COMMENT =
            Selector.evaluatorOf("[id^=comment], [class^=comment], [class*=comment-]:not(body)");

    /// @param title of the article: pages also set their name or a menu as a main heading
    static NearHeading of(Document page, String title) {
        var elements = page.body().getAllElements();
        int at = heading(elements, title);
        if (at < 0) {
            return new NearHeading(List.of());
        }
        var lines = new ArrayList<String>();
        add(elements.subList(at + 1, Math.min(elements.size(), at + AFTER)), lines);
        add(elements.subList(Math.max(0, at - BEFORE), at), lines);
        return new NearHeading(List.copyOf(lines));
    }

    private static void add(List<Element> elements, List<String> lines) {
        elements.forEach(element -> add(element, lines));
    }

    /// The title's place among a page's elements: a heading that says it, else another element that
    /// does, else the first main heading; -1 where there is none.
    private static int heading(List<Element> elements, String title) {
        int first = -1;
        int other = -1;
        for (int i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            var name = element.normalName();
            boolean main = name.equals("h1");
            if (main || name.equals("h2")) {
                if (Words.same(element.text(), title)) {
                    return i;
                }
                first = main && first < 0 ? i : first;
            } else if (other < 0 && !title.isEmpty() && element.ownText().equals(title)) {
                other = i;
            }
        }
        return other >= 0 ? other : first;
    }

    private static void add(Element element, List<String> lines) {
        boolean cell = element.normalName().equals("td") && DataTable.is(element.parent());
        if (cell
                || Tags.isMute(element)
                || element.ownText().isBlank()
                || element.closest(COMMENT) != null) {
            return;
        }
        var line = Spaces.line(element.text());
        if (line.length() > LONGEST) {
            line = Spaces.line(element.ownText());
        }
        if (line.length() <= LONGEST) {
            lines.add(line);
        }
    }
}
