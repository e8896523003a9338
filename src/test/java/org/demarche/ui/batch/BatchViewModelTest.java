package org.demarche.ui.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.library.batch.BatchForm;
import org.demarche.library.batch.BatchLine;
import org.demarche.ui.Background;
import org.demarche.ui.panes.PaneLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;

/// A list of questions in, answers for each line out.
class BatchViewModelTest {

    @TempDir Path folder;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private PaneLibrary library;
    private BatchViewModel model;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        model =
                new BatchViewModel(
                        library.search(),
                        new Background(
                                waiting::add,
                                Runnable::run,
                                problem -> problems.add(String.valueOf(problem.getMessage()))));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private List<String> queries() {
        return model.lines().stream().map(BatchLine::query).toList();
    }

    @Test
    void everyLineIsAskedInOrderAndBlankOnesAreNot() {
        model.ask("Lavrov\n\n  Kuleba \n");
        assertTrue(model.askingProperty().get());
        work();
        assertEquals(List.of("Lavrov", "Kuleba"), queries());
        assertFalse(model.askingProperty().get());
    }

    @Test
    void anotherListEndsTheOneBefore() {
        model.ask(String.join("\n", Collections.nCopies(120, "Geneva")));
        waiting.remove().run();
        model.ask("Moscow");
        work();
        assertEquals(List.of("Moscow"), queries());
    }

    @Test
    void aFolderIsNoList() {
        model.read(folder, _ -> {});
        work();
        assertTrue(problems.getFirst().contains("could not be read as a list"), problems::toString);
    }

    @Test
    void answersAreWrittenAsATable() throws IOException {
        model.ask("Lavrov");
        work();
        var file = folder.resolve("answers.csv");
        model.write(file, BatchForm.CSV, _ -> {});
        work();
        var lines = Files.readAllLines(file);
        assertTrue(lines.getFirst().startsWith("query,total,rank"));
        assertTrue(lines.get(1).startsWith("Lavrov,"));
    }
}
