package org.demarche.ui.dyad;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.library.dyad.Dyad;
import org.demarche.library.dyad.DyadEntry;
import org.demarche.library.dyad.DyadLens;
import org.demarche.library.dyad.PairMatrix;
import org.demarche.ui.Background;
import org.demarche.ui.KindNames;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;

/// What the lens shows: two actors and what is known of their dealings, or all pairs by month.
///
/// Used on the JavaFX thread only. Of several questions the answer to the last is shown.
public final class DyadViewModel {

    private static final int PAIRS = 40;

    private final DyadLens lens;
    private final Background background;
    private final StringProperty one = new SimpleStringProperty("");
    private final StringProperty other = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable YearMonth> month = new SimpleObjectProperty<>();
    private final ObservableList<DyadEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PairMatrix> matrix =
            new ReadOnlyObjectWrapper<>(new PairMatrix(List.of(), List.of()));
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private long asked;

    public DyadViewModel(DyadLens lens, Background background) {
        this.lens = lens;
        this.background = background;
    }

    /// Looks at two actors, in all months.
    ///
    /// @param first three letters, a name of a country or body, or a part of any name
    /// @param second the same; empty while it has not been chosen
    public void look(String first, String second) {
        look(first, second, null);
    }

    /// Looks at two actors in one month, or with null in all.
    public void look(String first, String second, @Nullable YearMonth of) {
        one.set(KindNames.country(KindNames.code(first)));
        other.set(KindNames.country(KindNames.code(second)));
        month.set(of);
        refresh();
    }

    /// Looks at what is typed in the two fields.
    public void refresh() {
        long mine = ++asked;
        var first = KindNames.code(one.get());
        var second = KindNames.code(other.get());
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            entries.clear();
            empty.set(
                    first.isEmpty() || second.isEmpty()
                            ? "Name two actors: countries, bodies or people, such as Russia and"
                                    + " NATO."
                            : "These two are one. Name another beside " + one.get() + ".");
            return;
        }
        var dyad = new Dyad(first, second);
        var of = month.get();
        background.ask(
                () -> lens.between(dyad, of),
                found -> {
                    if (mine == asked) {
                        entries.setAll(found);
                        empty.set(found.isEmpty() ? nothing() : "");
                    }
                });
    }

    private String nothing() {
        var when = month.get() == null ? "" : " in that month";
        return "Nothing is known of dealings between %s and %s%s."
                .formatted(one.get(), other.get(), when);
    }

    /// Asks for the tone of all pairs.
    public void refreshMatrix() {
        background.ask(() -> lens.matrix(PAIRS), matrix::set);
    }

    public StringProperty oneProperty() {
        return one;
    }

    public StringProperty otherProperty() {
        return other;
    }

    /// Only what is of this month; null for all.
    public ObjectProperty<@Nullable YearMonth> monthProperty() {
        return month;
    }

    /// Newest first, what has no day last.
    public ObservableList<DyadEntry> entries() {
        return entries;
    }

    public ReadOnlyObjectProperty<PairMatrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /// Why there are no entries, in a sentence; empty while there are some.
    public ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
