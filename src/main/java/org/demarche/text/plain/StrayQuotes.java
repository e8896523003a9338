package org.demarche.text.plain;

import java.util.ArrayList;
import java.util.List;

/// Puts a closing quotation mark back where it belongs when a scraper has moved it to the beginning
/// of the next paragraph.
final class StrayQuotes {

    private StrayQuotes() {}

    static List<String> mended(List<String> paragraphs) {
        var mended = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            boolean stray =
                    paragraph.startsWith("” ")
                            && !mended.isEmpty()
                            && isOpen(mended.getLast())
                            && paragraph.length() > 2;
            if (stray) {
                mended.add(mended.removeLast() + "”");
                mended.add(paragraph.substring(2));
            } else {
                mended.add(paragraph);
            }
        }
        return mended;
    }

    private static boolean isOpen(String paragraph) {
        return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
    }
}
