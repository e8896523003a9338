package org.demarche.text.plain;

import org.demarche.text.words.ParagraphList;
import org.demarche.text.words.Spaces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain text as paragraphs: hard-wrapped lines are joined, words that were cut at a line's
/// end made whole; the items of a list stay lines of one paragraph.
final class Lines {

    static final String BULLET = "• ";

    private static final Pattern MARK =
            Pattern.compile("^(?:[•◦▪●‣·*+–—-]\\s+|(\\(?\\d{1,2}[.)]\\s+))(?=\\S)");
    private static final int NARROWEST = 40;
    private static final int COLUMN = 20; // characters of the narrowest column of a paper
    private static final int FLOWING = 6; // lines
    private static final int WIDEST = 120;

    /// How much shorter than the widest a line may be and still have been cut for its width.
    private static final int RAGGED = 12;

    private final int width;
    private final Hyphens hyphens;

    private Lines(String text, List<List<String>> groups) {
        this.width = width(groups);
        this.hyphens = new Hyphens(text);
    }

    static List<String> paragraphs(String text) {
        var groups = groups(text);
        var lines = new Lines(text, groups);
        var paragraphs = new ArrayList<String>();
        groups.forEach(group -> paragraphs.addAll(lines.join(group)));
        return paragraphs;
    }

    private static List<List<String>> groups(String text) {
        var groups = new ArrayList<List<String>>();
        var group = new ArrayList<String>();
        for (var raw : text.split("\\r\\n|[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]", -1)) {
            var line = Spaces.line(raw);
            if (!line.isEmpty()) {
                group.add(raw.stripTrailing().endsWith("\u00AD") ? line + "\u00AD" : line);
            } else if (!group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    /// The width that the text was wrapped at, in characters; 0 when it was not.
    private static int width(List<List<String>> groups) {
        var lengths =
                groups.stream()
                        .flatMap(group -> group.subList(0, group.size() - 1).stream())
                        .mapToInt(String::length)
                        .sorted()
                        .toArray();
        if (lengths.length < 2) {
            return 0;
        }
        int widest = lengths[lengths.length - 1 - lengths.length / 50];
        long near = Arrays.stream(lengths).filter(length -> length >= widest - 2 * RAGGED).count();
        boolean wide = widest >= NARROWEST || widest >= COLUMN && flows(groups);
        boolean wrapped = wide && widest <= WIDEST && near * 2 >= lengths.length;
        return wrapped ? widest : 0;
    }

    /// Whether half of the lines go on in small letters: a narrow column, and neither verse nor a
    /// list.
    private static boolean flows(List<List<String>> groups) {
        int small = 0;
        int all = 0;
        for (var group : groups) {
            for (var line : group.subList(1, group.size())) {
                small += Character.isLowerCase(line.codePointAt(0)) ? 1 : 0;
                all++;
            }
        }
        return small >= FLOWING && small * 2 >= all;
    }

    private List<String> join(List<String> group) {
        var paragraphs = new ParagraphList();
        String above = "";
        for (int i = 0; i < group.size(); i++) {
            var line = marked(group.get(i));
            if (i > 0 && goesOn(group.get(i - 1), line)) {
                hyphens.join(paragraphs, group.get(i - 1), line);
            } else if (i > 0 && staysWith(above, line)) {
                paragraphs.goOn("\n", line);
                above = line;
            } else {
                paragraphs.begin(line);
                above = line;
            }
        }
        return paragraphs.strings().stream().map(text -> text.replace("\u00AD", "")).toList();
    }

    /// Whether a line was cut for its width, so that the next one goes on with its sentence.
    private boolean goesOn(String line, String next) {
        if (isItem(next) || isRow(next)) {
            return false;
        }
        if (hyphens.isCut(line, next)) {
            return true;
        }
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        boolean full = width > 0 && line.length() + 1 + word > width - RAGGED / 2;
        boolean small = Character.isLowerCase(next.codePointAt(0));
        return full || (small && width > 0 && !isItem(line));
    }

    private static boolean staysWith(String above, String line) {
        return isItem(line) ? isItem(above) : isRow(line) && isRow(above);
    }

    static boolean isItem(String line) {
        return MARK.matcher(line).find();
    }

    static boolean isRow(String line) {
        return line.contains(" | ");
    }

    /// A bullet of any shape becomes our own; a number stays.
    private static String marked(String line) {
        var mark = MARK.matcher(line);
        return mark.find() && mark.group(1) == null ? BULLET + line.substring(mark.end()) : line;
    }
}
