package org.demarche.analysis.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that a step of the analysis goes by, kept beside the code so that they can be read and
/// corrected without it.
public final class WordList {

    private static final String FOLDER = "/org/demarche/analysis/";

    private WordList() {}

    /// The lines of a packed file that are neither empty nor comments.
    public static List<String> lines(String file) {
        return TableFile.lines(FOLDER + file);
    }

    /// The words of a packed file, parted by blanks or line ends; lines with `#` are comments.
    ///
    /// @param file its name in the folder of the analysis: `common-words.txt`
    public static Set<String> read(String file) {
        var words = new HashSet<String>();
        for (var line : lines(file)) {
            for (var word : line.split(" ", -1)) {
                if (!word.isBlank()) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
