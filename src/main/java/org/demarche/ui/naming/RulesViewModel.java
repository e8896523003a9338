package org.demarche.ui.naming;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.library.NameRules;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.KeptRule;
import org.demarche.model.naming.NameDeed;
import org.demarche.ui.Background;
import org.demarche.ui.naming.NameDeeds.Reach;

import java.util.List;

/// What the reader has said of names, and the names that are to be marked always. Used on the
/// JavaFX thread only.
public final class RulesViewModel {

    private final NameRules rules;
    private final NameDeeds deeds;
    private final Background background;
    private final ObservableList<KeptRule> said = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<EntityKind> kind =
            new SimpleObjectProperty<>(EntityKind.ORGANISATION);

    public RulesViewModel(NameRules rules, NameDeeds deeds, Background background) {
        this.rules = rules;
        this.deeds = deeds;
        this.background = background;
        deeds.whenKept(this::refresh);
    }

    /// Reads the rules anew, newest first.
    public void refresh() {
        background.ask(rules::all, (List<KeptRule> all) -> said.setAll(all.reversed()));
    }

    /// Marks what is typed in every article from now on.
    public void markAlways() {
        var words = name.get().strip();
        if (!words.isEmpty()) {
            var mark = new NameDeed.Mark(words, new EntityName(words, kind.get()));
            deeds.mark(mark, null, false, Reach.ALWAYS);
            name.set("");
        }
    }

    public void remove(KeptRule rule) {
        deeds.remove(rule.id(), rule.rule());
    }

    public ObservableList<KeptRule> said() {
        return said;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<EntityKind> kindProperty() {
        return kind;
    }
}
