package org.demarche.ui.dossier;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.demarche.library.dossier.Dossier;
import org.demarche.ui.dossier.DossierViewModel.Tab;

import java.util.EnumMap;
import java.util.Map;

/// "Articles 12 | Quotes 3 | Events 7", above a dossier's list.
final class DossierTabs extends HBox {

    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);

    DossierTabs(DossierViewModel model) {
        super(3);
        for (var tab : Tab.values()) {
            var button = new ToggleButton(DossierWords.title(tab, 0));
            button.getStyleClass().add("entities-tab");
            button.setOnAction(
                    _ -> {
                        model.tabProperty().set(tab);
                        button.setSelected(true); // a second click does not take it away
                    });
            buttons.put(tab, button);
            getChildren().add(button);
        }
        model.tabProperty()
                .subscribe(now -> buttons.forEach((tab, b) -> b.setSelected(tab == now)));
    }

    void count(Dossier dossier) {
        buttons.forEach(
                (tab, button) -> {
                    int number =
                            tab == Tab.ARTICLES
                                    ? dossier.entity().articles()
                                    : DossierLine.of(dossier, tab).size();
                    button.setText(DossierWords.title(tab, number));
                });
    }
}
