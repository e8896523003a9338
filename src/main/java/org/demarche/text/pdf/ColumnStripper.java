package org.demarche.text.pdf;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads a page's letters in the order in which the file draws them, as most files draw them in the
/// order of reading; but columns one after another where a file draws them line by line, across.
final class ColumnStripper extends PDFTextStripper {

    /// In heights of a letter: letters farther apart belong to two runs, or to two lines.
    private static final double APART = 0.7;

    private static final double LINE = 0.4;

    ColumnStripper() {
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setSuppressDuplicateOverlappingText(true);
    }

    @Override
    protected void writePage() throws IOException {
        for (var letters : charactersByArticle) {
            var runs = runs(letters);
            var read = Columns.read(runs);
            if (!read.equals(runs)) {
                var ordered = new ArrayList<TextPosition>(letters.size());
                read.forEach(run -> ordered.addAll(letters.subList(run.from(), run.to())));
                letters.clear();
                letters.addAll(ordered);
            }
        }
        super.writePage();
    }

    private static List<Run> runs(List<TextPosition> letters) {
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int i = 1; i <= letters.size(); i++) {
            if (i == letters.size() || isApart(letters.get(i - 1), letters.get(i))) {
                var first = letters.get(from);
                var last = letters.get(i - 1);
                runs.add(
                        new Run(
                                first.getXDirAdj(),
                                last.getXDirAdj() + last.getWidthDirAdj(),
                                first.getYDirAdj(),
                                from,
                                i));
                from = i;
            }
        }
        return runs;
    }

    private static boolean isApart(TextPosition before, TextPosition after) {
        double size = Math.max(before.getFontSizeInPt(), 1);
        double gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return Math.abs(after.getYDirAdj() - before.getYDirAdj()) > LINE * size
                || gap > APART * size
                || gap < -size;
    }
}
