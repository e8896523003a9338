package org.demarche.text.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes away what stands at the head and the foot of every page: titles and page numbers.
final class RunningLines {

    private static final int EDGE = 2; // lines at either end of a page that may be running ones
    private static final int FEWEST = 3; // pages on which a line must recur

    private RunningLines() {}

    static List<String> without(List<String> pages) {
        var lines = pages.stream().map(page -> page.strip().lines().toList()).toList();
        Map<String, Integer> seen = new HashMap<>();
        for (var page : lines) {
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(i, page.size())) {
                    seen.merge(shape(page.get(i)), 1, Integer::sum);
                }
            }
        }
        int enough = Math.max(FEWEST, pages.size() / 3);
        return lines.stream().map(page -> without(page, seen, enough)).toList();
    }

    private static String without(List<String> page, Map<String, Integer> seen, int enough) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < page.size(); i++) {
            var line = page.get(i);
            boolean running =
                    isEdge(i, page.size())
                            && !line.isBlank()
                            && (seen.getOrDefault(shape(line), 0) >= enough
                                    || line.strip().matches("[-–—\\s|]*\\d{1,4}[-–—\\s|]*"));
            if (!running) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }

    private static boolean isEdge(int line, int all) {
        return line < EDGE || line >= all - EDGE;
    }

    /// "Page 3 of 12" and "Page 4 of 12" are the same.
    private static String shape(String line) {
        return line.strip().replaceAll("\\d+", "0");
    }
}
