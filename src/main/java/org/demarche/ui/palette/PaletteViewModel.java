package org.demarche.ui.palette;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.ui.command.Command;

import java.util.Comparator;
import java.util.List;

/// Finds commands by a few letters of their names.
public final class PaletteViewModel {

    private final List<Command> all;
    private final StringProperty letters = new SimpleStringProperty("");
    private final ObservableList<Command> found = FXCollections.observableArrayList();

    public PaletteViewModel(List<Command> all) {
        this.all = List.copyOf(all);
        letters.subscribe(this::find);
    }

    private void find(String typed) {
        found.setAll(
                all.stream()
                        .filter(command -> Fuzzy.score(typed, command.name()) > 0)
                        .sorted(
                                Comparator.comparingInt(
                                        command -> -Fuzzy.score(typed, command.name())))
                        .toList());
    }

    public StringProperty lettersProperty() {
        return letters;
    }

    /// Best first; all, in their own order, while nothing is typed.
    public ObservableList<Command> found() {
        return found;
    }
}
