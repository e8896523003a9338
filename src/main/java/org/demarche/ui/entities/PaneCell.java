package org.demarche.ui.entities;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;
import org.demarche.ui.entities.PaneRow.Beside;
import org.demarche.ui.entities.PaneRow.Kind;
import org.demarche.ui.entities.PaneRow.Name;
import org.demarche.ui.entities.PaneRow.Speaker;
import org.demarche.ui.entities.PaneRow.Ties;
import org.demarche.ui.entities.PaneRow.Words;
import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Draws one line of the pane.
final class PaneCell extends ListCell<PaneRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final EntitiesViewModel model;
    private final Tooltip whole = new Tooltip();

    PaneCell(EntitiesViewModel model) {
        this.model = model;
        getStyleClass().add("pane-cell");
        setPrefWidth(0); // as wide as the list, and no wider
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getButton() == MouseButton.SECONDARY && getItem() != null) {
                        getListView().getSelectionModel().clearAndSelect(getIndex());
                    }
                });
        setOnMouseClicked(
                click -> {
                    var row = getItem();
                    if (row != null && click.getButton() == MouseButton.PRIMARY) {
                        model.choose(row);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable PaneRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(
                HEADING, row instanceof Kind || row instanceof Speaker || row instanceof Ties);
        setTooltip(null);
        setGraphic(empty || row == null ? null : drawing(row));
    }

    private Node drawing(PaneRow row) {
        return switch (row) {
            case Kind kind -> heading(kind);
            case Name name -> name(name);
            case Speaker speaker ->
                    line(
                            Controls.label(speaker.name(), "pane-speaker", "strong"),
                            Controls.spring(),
                            count(speaker.quotes()));
            case Words words -> words(words);
            case Ties ties ->
                    line(
                            Controls.label(ties.heading(), "pane-speaker", "strong"),
                            Controls.spring(),
                            count(ties.articles()));
            case Beside beside -> article(beside.article());
        };
    }

    private HBox heading(Kind kind) {
        var dot = new Region();
        dot.getStyleClass().addAll("kind-dot", KindNames.style(kind.kind()));
        var title =
                Controls.label(
                        KindNames.many(kind.kind()).toUpperCase(Locale.ROOT),
                        "pane-heading",
                        "strong");
        var eye = new Region();
        eye.getStyleClass().add("kind-eye");
        eye.pseudoClassStateChanged(OFF, !kind.coloured());
        var button = new Button();
        button.setGraphic(eye);
        button.getStyleClass().add("kind-switch");
        var tells =
                (kind.coloured() ? "Hide" : "Show")
                        + " the colour of "
                        + KindNames.many(kind.kind()).toLowerCase(Locale.ROOT);
        button.setTooltip(new Tooltip(tells));
        button.setAccessibleText(tells);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.toggle(kind.kind()));
        return line(dot, title, Controls.spring(), button);
    }

    private HBox name(Name name) {
        var label = Controls.label(name.entity().name(), "pane-name");
        label.setMinWidth(20);
        HBox.setHgrow(label, Priority.SOMETIMES);
        var country = name.entity().country();
        var code = country == null || isCountryItself(name) ? "" : KindNames.shortCode(country);
        whole.setText(tells(name));
        setTooltip(whole);
        var line = line(label, fixed(Controls.label(code, "pane-code")), Controls.spring());
        if (name.place() >= 0 && name.mentions() > 1) {
            line.getChildren().addAll(arrow("‹", name, -1), arrow("›", name, 1));
            whole.setText(tells(name) + "\n← →: from mention to mention.");
        }
        line.getChildren().add(count(name.mentions()));
        return line;
    }

    private static boolean isCountryItself(Name name) {
        var country = name.entity().country();
        return switch (name.entity().kind()) {
            case COUNTRY, NATIONALITY -> true;
            default ->
                    country != null
                            && KindNames.shortCode(country).equalsIgnoreCase(name.entity().name());
        };
    }

    private static String tells(Name name) {
        var entity = name.entity();
        var text = new StringBuilder(entity.name());
        if (entity.office() != null) {
            text.append(", ").append(entity.office());
        }
        if (!entity.aliases().isEmpty()) {
            text.append("\nalso: ").append(String.join(", ", entity.aliases()));
        }
        return text.append("\nClick: articles that name it.").toString();
    }

    private Button arrow(String sign, Name name, int step) {
        var button = new Button(sign);
        button.getStyleClass().add("mention-arrow");
        button.setAccessibleText(step > 0 ? "Next mention" : "Previous mention");
        button.setTooltip(new Tooltip(step > 0 ? "Next mention (→)" : "Previous mention (←)"));
        button.setFocusTraversable(false);
        // It takes no room from the name before it is wanted.
        button.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> model.turn(name, step));
        return button;
    }

    private VBox article(ArticleSummary article) {
        var title = Controls.label(article.title(), "pane-article");
        title.setWrapText(true);
        title.setMaxHeight(54); // three lines
        var published = article.published();
        var from = new HBox(Controls.label(article.source(), "pane-from"));
        if (published != null) {
            // The outlet's name gives way, the day does not.
            from.getChildren()
                    .add(fixed(Controls.label(" · " + DAY.format(published.day()), "pane-from")));
        }
        return new VBox(2, title, from);
    }

    private Node words(Words words) {
        var label = Controls.label(words.words(), "pane-quote");
        label.setWrapText(true);
        label.setMaxHeight(108); // six lines; the rest is in the text, one click away
        return line(label);
    }

    private static Label count(int number) {
        return fixed(Controls.label("%,d".formatted(number), "pane-count"));
    }

    private static Label fixed(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(7, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
