package org.demarche.text.page.markup;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

import java.util.ArrayList;
import java.util.List;

/// Puts the late parts of a page where they belong. Servers that send a page in pieces leave a
/// `template` with the id `B:3` or `P:3` in the text, with a stand-in below it, and send what
/// stands there later, hidden at the page's end with the id `S:3`; a script moves it (React's
/// `renderToPipeableStream`, 2022).
public final class StreamedParts {

    private static final Evaluator LATE = Selector.evaluatorOf("div[hidden][id^=S:]");
    private static final int MOST = 500; // parts

    private StreamedParts() {}

    /// Changes the page; does nothing to one that came whole.
    public static void place(Document page) {
        for (var part : page.select(LATE).stream().limit(MOST).toList()) {
            var number = part.id().substring(2);
            var place = page.getElementById("B:" + number);
            place = place == null ? page.getElementById("P:" + number) : place;
            if (place != null && !place.parents().contains(part)) {
                removeStandIn(place);
                List.copyOf(part.childNodes()).forEach(place::before);
                place.remove();
                part.remove();
            }
        }
    }

    /// Everything from the place to the comment that ends it, if there is one.
    private static void removeStandIn(Element place) {
        var standIn = new ArrayList<Node>();
        for (var next = place.nextSibling(); next != null; next = next.nextSibling()) {
            if (next instanceof Comment comment && comment.getData().equals("/$")) {
                standIn.forEach(Node::remove);
                return;
            }
            standIn.add(next);
        }
    }
}
