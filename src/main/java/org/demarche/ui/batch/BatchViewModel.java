package org.demarche.ui.batch;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.library.LibrarySearch;
import org.demarche.library.batch.BatchForm;
import org.demarche.library.batch.BatchLine;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.query.SearchRequest;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.ui.Background;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Asks a list of names or queries, one a line, and keeps what answers each. Used on the JavaFX
/// thread only.
public final class BatchViewModel {

    private static final int MOST_HITS = 1_000; // of one line
    private static final int AT_ONCE = 50; // lines between two looks at the screen
    private static final long LARGEST = 5_000_000; // bytes of a list

    private final LibrarySearch search;
    private final Background background;
    private final ObservableList<BatchLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private long question;

    public BatchViewModel(LibrarySearch search, Background background) {
        this.search = search;
        this.background = background;
    }

    /// Asks every line of a text; the answers come as they are found. Another list ends the one
    /// before.
    public void ask(String list) {
        var queries = list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        lines.clear();
        ask(++question, queries);
    }

    private void ask(long asked, List<String> queries) {
        asking.set(!queries.isEmpty());
        if (queries.isEmpty()) {
            return;
        }
        var some = queries.subList(0, Math.min(AT_ONCE, queries.size()));
        background.ask(
                () -> some.stream().map(this::answer).toList(),
                answers -> {
                    if (asked == question) {
                        lines.addAll(answers);
                        ask(asked, queries.subList(some.size(), queries.size()));
                    }
                });
    }

    private BatchLine answer(String query) {
        return new BatchLine(
                query,
                search.search(
                        new SearchRequest(
                                query + " ", ArticleFilter.ALL, Order.RELEVANCE, MOST_HITS)));
    }

    /// Reads a list from a file.
    ///
    /// @param then is given its text
    public void read(Path file, Consumer<String> then) {
        background.ask(
                () -> {
                    try {
                        if (Files.size(file) > LARGEST) {
                            throw new IOException("it is larger than 5 MB");
                        }
                        return Files.readString(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(
                                "%s could not be read as a list: %s. Choose a text file with one name a line."
                                        .formatted(file, e.getMessage()),
                                e);
                    }
                },
                then);
    }

    /// Writes what was found.
    public void write(Path file, BatchForm form, Consumer<Path> then) {
        var answers = List.copyOf(lines);
        background.ask(
                () -> {
                    var text = new ArrayList<>(form.head());
                    answers.forEach(line -> form.lines(line).forEach(text::add));
                    try {
                        return Files.write(file, text);
                    } catch (IOException e) {
                        throw new UncheckedIOException(
                                "The answers could not be written to %s: choose another folder (%s)."
                                        .formatted(file, e.getMessage()),
                                e);
                    }
                },
                then);
    }

    public ObservableList<BatchLine> lines() {
        return lines;
    }

    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }
}
