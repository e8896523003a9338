package org.demarche.text.page.markup;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Tells a table of data, whose rows are read as lines, from one that only lays out a page.
public final class DataTable {

    private static final int LONGEST_ROW = 600;

    private static final Evaluator COMPLEX =
            Selector.evaluatorOf("table, ul, ol, h1, h2, form, p + p");

    private DataTable() {}

    /// Whether a row is one of data: more than one cell, each of them short and simple.
    public static boolean is(@Nullable Element row) {
        if (row == null
                || !row.normalName().equals("tr")
                || row.childrenSize() < 2
                || row.childrenSize() > 40) {
            return false;
        }
        int length = 0;
        for (var cell : row.children()) {
            length += cell.wholeText().length();
            if (length > LONGEST_ROW || cell.childrenSize() > 8) {
                return false;
            }
        }
        return row.selectFirst(COMPLEX) == null;
    }
}
