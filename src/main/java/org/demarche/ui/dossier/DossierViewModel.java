package org.demarche.ui.dossier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.demarche.library.dossier.Dossier;
import org.demarche.library.dossier.Dossiers;
import org.demarche.model.naming.EntityName;
import org.demarche.ui.Background;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Which dossier is open, and which ones were before it. Of several asked for, the last is shown.
/// Used on the JavaFX thread only.
public final class DossierViewModel {

    /// Which list is shown.
    public enum Tab {
        ARTICLES,
        QUOTES,
        EVENTS
    }

    private final Dossiers dossiers;
    private final Background background;
    private final Deque<Dossier> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.ARTICLES);
    private long asked;

    public DossierViewModel(Dossiers dossiers, Background background) {
        this.dossiers = dossiers;
        this.background = background;
    }

    /// Opens the dossier of a name.
    public void open(EntityName name) {
        ask(() -> dossiers.find(name).flatMap(found -> dossiers.of(found.id())), name.name());
    }

    /// Opens the dossier of one who was named in the one that is open.
    public void open(Dossier.Companion companion) {
        ask(() -> dossiers.of(companion.id()), companion.name().name());
    }

    private void ask(Callable<Optional<Dossier>> work, String name) {
        long mine = ++asked;
        background.ask(
                work,
                found -> {
                    if (mine == asked) {
                        show(found.orElse(null), name);
                    }
                });
    }

    private void show(@Nullable Dossier found, String name) {
        if (found == null) {
            trouble.set("No article names “%s” any more.".formatted(name));
            return;
        }
        var open = dossier.get();
        if (open != null && open.entity().id() != found.entity().id()) {
            before.push(open);
        }
        put(found);
    }

    /// To the dossier that was open before this one.
    public void back() {
        if (!before.isEmpty()) {
            asked++;
            put(before.pop());
        }
    }

    private void put(Dossier found) {
        trouble.set("");
        dossier.set(found);
        canGoBack.set(!before.isEmpty());
    }

    public ReadOnlyObjectProperty<@Nullable Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Why nothing is shown, in a sentence; empty while all is well.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }
}
