package org.demarche.ui.entities;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.demarche.ui.Controls;
import org.demarche.ui.entities.EntitiesViewModel.Tab;
import org.demarche.ui.reader.ReaderView.OnMenu;
import org.demarche.ui.reader.name.Named;

/// The pane beside the text: who and what it speaks of by kind, or who says what in it.
public final class EntitiesView extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 262; // below it the tabs' words need all the room

    private final EntitiesViewModel model;
    private final ListView<PaneRow> list = new ListView<>();

    public EntitiesView(EntitiesViewModel model) {
        this.model = model;
        getStyleClass().add("entities");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new PaneCell(model));
        list.setAccessibleText("Names in this article");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setPlaceholder(placeholder());
        VBox.setVgrow(list, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().addAll(tabs(), list);
    }

    /// Who opens the menu of a name.
    public void onMenu(OnMenu menu) {
        list.setOnContextMenuRequested(
                asked -> {
                    if (list.getSelectionModel().getSelectedItem() instanceof PaneRow.Name name) {
                        var corner = list.localToScreen(24, 24);
                        boolean key = asked.isKeyboardTrigger();
                        menu.open(
                                new Named(name.entity(), null),
                                list,
                                key ? corner.getX() : asked.getScreenX(),
                                key ? corner.getY() : asked.getScreenY());
                    }
                });
    }

    /// What takes the keyboard.
    public ListView<PaneRow> list() {
        return list;
    }

    private HBox tabs() {
        var group = new ToggleGroup();
        var colours = new Button("Colours");
        colours.getStyleClass().add("entities-all");
        colours.setTooltip(new Tooltip("Show or hide all colours in the text"));
        colours.setOnAction(_ -> model.toggleAll());
        var tabs =
                new HBox(
                        3,
                        tab("Entities", Tab.ENTITIES, group),
                        tab("Quotes", Tab.QUOTES, group),
                        tab("Related", Tab.RELATED, group),
                        Controls.spring(),
                        colours);
        tabs.getStyleClass().add("entities-tabs");
        tabs.setAlignment(Pos.CENTER_LEFT);
        tabs.widthProperty()
                .subscribe(
                        width -> {
                            boolean narrow = width.doubleValue() < NARROW_WIDTH;
                            tabs.pseudoClassStateChanged(NARROW, narrow);
                            colours.setVisible(!narrow); // the key and the menu remain
                            colours.setManaged(!narrow);
                        });
        return tabs;
    }

    private ToggleButton tab(String words, Tab tab, ToggleGroup group) {
        var button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.getStyleClass().add("entities-tab");
        model.tabProperty().subscribe(now -> button.setSelected(now == tab));
        button.setOnAction(
                _ -> {
                    model.tabProperty().set(tab);
                    button.setSelected(true);
                });
        return button;
    }

    private Label placeholder() {
        var label = new Label();
        label.textProperty().bind(model.emptyProperty());
        label.getStyleClass().add("entities-empty");
        label.setWrapText(true);
        return label;
    }

    private void key(KeyEvent press) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        switch (press.getCode()) {
            case ENTER -> model.choose(row);
            case RIGHT, LEFT -> {
                if (row instanceof PaneRow.Name name) {
                    model.turn(name, press.getCode() == javafx.scene.input.KeyCode.RIGHT ? 1 : -1);
                }
            }
            default -> {
                return;
            }
        }
        press.consume();
    }
}
