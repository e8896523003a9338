package org.demarche.source.feed;

import org.demarche.source.markup.Doctype;
import org.demarche.source.markup.FeedXml;
import org.demarche.source.markup.HarmfulDoctype;
import org.jsoup.nodes.Document;

import java.net.URI;

/// The tree of a feed or a list of feeds, if it can be had without harm.
public final class FeedTree {

    public static Document of(URI address, String text) throws FeedProblem {
        try {
            return FeedXml.tree(Doctype.removed(text));
        } catch (HarmfulDoctype e) {
            throw new FeedProblem(
                    "%s %s, which is a known way to attack readers. Demarche does not read it."
                            .formatted(address, e.what()));
        }
    }

    private FeedTree() {}
}
