package org.demarche.ui.naming;

import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.demarche.model.finding.EntityKind;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;

import java.util.Locale;
import java.util.function.Consumer;

/// Asks of what kind a name is: one letter, or a click.
public final class KindPane extends VBox {

    private final Consumer<EntityKind> choose;
    private final Button first;

    /// @param words of the name
    /// @param reach "always" or "only in this article", as the title is to say it
    public KindPane(String words, String reach, Consumer<EntityKind> choose) {
        this.choose = choose;
        getStyleClass().addAll("layer", "kind-pane");
        var title = Controls.label("“" + words + "” is…", "layer-title", "strong");
        title.setMaxWidth(300);
        var list = new VBox();
        for (var kind : EntityKind.values()) {
            list.getChildren().add(line(kind));
        }
        first = (Button) list.getChildren().getFirst();
        getChildren().addAll(title, Controls.label(reach, "quiet"), list);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// What gets the keyboard.
    public Button first() {
        return first;
    }

    private Button line(EntityKind kind) {
        var dot = new Region();
        dot.getStyleClass().addAll("kind-dot", KindNames.style(kind));
        var letter =
                Controls.label(
                        String.valueOf(KindLetters.of(kind)).toUpperCase(Locale.ROOT), "key");
        var words = new HBox(10, letter, dot, Controls.label(called(kind)));
        words.getStyleClass().add("kind-line");
        var button = new Button();
        button.setGraphic(words);
        button.setAccessibleText(called(kind));
        button.getStyleClass().add("kind-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> choose.accept(kind));
        return button;
    }

    private static String called(EntityKind kind) {
        return switch (kind) {
            case OTHER -> "another kind of name";
            case ORGANISATION, OFFICE -> "an " + KindNames.one(kind);
            default -> "a " + KindNames.one(kind);
        };
    }

    private void typed(KeyEvent event) {
        KindLetters.kind(event.getCharacter())
                .ifPresent(
                        kind -> {
                            event.consume();
                            choose.accept(kind);
                        });
    }
}
