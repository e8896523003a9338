package org.demarche.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// The layer above the panes on which a question, the palette or the table of keys lies.
///
/// One thing at a time. A click beside it or Esc takes it away, and the focus goes back to where it
/// was.
public final class Overlay extends StackPane {

    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private final ChangeListener<@Nullable Node> focusKeeper = (_, _, now) -> keepFocus(now);
    private @Nullable Node before;
    private @Nullable Node first;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMousePressed(
                press -> {
                    if (press.getTarget() == this) {
                        hide();
                    }
                });
    }

    /// @param content what lies above; it keeps its preferred size
    /// @param where in the window
    /// @param focus what gets the keyboard
    public void show(Region content, Pos where, Node focus) {
        hide();
        before = getScene() == null ? null : getScene().getFocusOwner();
        first = focus;
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(content, where);
        setMargin(content, where == Pos.TOP_CENTER ? new Insets(72, 24, 24, 24) : new Insets(24));
        getChildren().setAll(content);
        setVisible(true);
        showing.set(true);
        focus.requestFocus();
        if (getScene() != null) {
            getScene().focusOwnerProperty().addListener(focusKeeper);
        }
    }

    public void hide() {
        if (!showing.get()) {
            return;
        }
        if (getScene() != null) {
            getScene().focusOwnerProperty().removeListener(focusKeeper);
        }
        showing.set(false);
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// Tab goes round in what lies above, and never to what is covered.
    private void keepFocus(@Nullable Node now) {
        for (Parent parent = now == null ? null : now.getParent();
                parent != null;
                parent = parent.getParent()) {
            if (parent == this) {
                return;
            }
        }
        if (now != null && first != null) {
            first.requestFocus();
        }
    }
}
