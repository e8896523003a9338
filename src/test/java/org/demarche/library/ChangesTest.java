package org.demarche.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.library.Changes.Kind;
import org.demarche.library.Changes.Piece;
import org.demarche.model.article.CleanText;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What became of the words between two versions.
class ChangesTest {

    @Test
    void aChangedWordIsDroppedAndAddedAndTheRestStays() {
        var changes =
                Changes.between(
                        new CleanText("The talks were cold today.\n\nNobody spoke."),
                        new CleanText("The talks were warm today.\n\nNobody spoke."));

        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "The talks were "),
                        new Piece(Kind.DROPPED, "cold"),
                        new Piece(Kind.ADDED, "warm"),
                        new Piece(Kind.SAME, " today.")),
                changes.getFirst().pieces());
        assertTrue(changes.get(1).isSame());
    }

    @Test
    void aNewParagraphIsAddedWhole() {
        var changes =
                Changes.between(
                        new CleanText("One.\n\nThree."), new CleanText("One.\n\nTwo.\n\nThree."));

        assertEquals(List.of(new Piece(Kind.ADDED, "Two.")), changes.get(1).pieces());
        assertEquals(3, changes.size());
    }

    @Test
    void bothTextsCanBeReadOutOfTheChanges() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var before = text(random);
            var after = text(random);
            var changes = Changes.between(new CleanText(before), new CleanText(after));

            assertEquals(words(before), words(without(changes, Kind.ADDED)));
            assertEquals(words(after), words(without(changes, Kind.DROPPED)));
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(
                        _ ->
                                IntStream.range(0, 1 + random.nextInt(6))
                                        .mapToObj(_ -> "w" + random.nextInt(4))
                                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String without(List<Changes.Paragraph> changes, Kind kind) {
        return changes.stream()
                .map(
                        paragraph ->
                                paragraph.pieces().stream()
                                        .filter(piece -> piece.kind() != kind)
                                        .map(piece -> piece.words())
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
