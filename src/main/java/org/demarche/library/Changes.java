package org.demarche.library;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

import org.demarche.model.article.CleanText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What was added, dropped and changed between two versions of a text: paragraph by paragraph, and
/// word by word inside those that were changed.
public final class Changes {

    private static final Pattern TOKEN = Pattern.compile("\\S+|\\s+");

    private Changes() {}

    /// What became of a piece of the text.
    public enum Kind {
        SAME,
        DROPPED,
        ADDED
    }

    /// Some words, with the blanks between them.
    public record Piece(Kind kind, String words) {}

    /// One paragraph of the new text, of the old one, or of both.
    public record Paragraph(List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        public boolean isSame() {
            return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
        }
    }

    public static List<Paragraph> between(CleanText before, CleanText after) {
        var old = paragraphs(before);
        var now = paragraphs(after);
        var changes = new ArrayList<Paragraph>();
        int at = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            whole(changes, old.subList(at, delta.getSource().getPosition()), Kind.SAME);
            changed(changes, delta);
            at = delta.getSource().last() + 1;
        }
        whole(changes, old.subList(at, old.size()), Kind.SAME);
        return changes;
    }

    private static void changed(List<Paragraph> changes, AbstractDelta<String> delta) {
        var old = delta.getSource().getLines();
        var now = delta.getTarget().getLines();
        int both = delta.getType() == DeltaType.CHANGE ? Math.min(old.size(), now.size()) : 0;
        for (int i = 0; i < both; i++) {
            changes.add(new Paragraph(words(old.get(i), now.get(i))));
        }
        whole(changes, old.subList(both, old.size()), Kind.DROPPED);
        whole(changes, now.subList(both, now.size()), Kind.ADDED);
    }

    private static void whole(List<Paragraph> changes, List<String> paragraphs, Kind kind) {
        paragraphs.forEach(words -> changes.add(new Paragraph(List.of(new Piece(kind, words)))));
    }

    private static List<Piece> words(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            piece(pieces, old.subList(at, delta.getSource().getPosition()), Kind.SAME);
            piece(pieces, delta.getSource().getLines(), Kind.DROPPED);
            piece(pieces, delta.getTarget().getLines(), Kind.ADDED);
            at = delta.getSource().last() + 1;
        }
        piece(pieces, old.subList(at, old.size()), Kind.SAME);
        return pieces;
    }

    private static void piece(List<Piece> pieces, List<String> tokens, Kind kind) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(m -> m.group()).toList();
    }

    private static List<String> paragraphs(CleanText text) {
        return text.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
