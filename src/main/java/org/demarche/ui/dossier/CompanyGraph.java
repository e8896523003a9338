package org.demarche.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import org.demarche.library.dossier.Dossier;
import org.demarche.library.dossier.Dossier.Companion;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// With whom a name is named: itself in the middle, the others around it, joined by lines that are
/// wider the more articles name both. A click opens the other's dossier.
final class CompanyGraph extends Pane {

    private static final double LABEL = 104; // pixels at most
    private static final double TALL = 34;
    private static final double THINNEST = 0.6; // pixels of a line
    private static final double SPOKE = 2.4; // what the widest to the middle has more
    private static final double TIE = 0.9; // the same, between two others

    private final Consumer<Companion> open;
    private final List<Button> nodes = new ArrayList<>();
    private final List<Tied> lines = new ArrayList<>();
    private @Nullable Region middle;

    /// @param other -1 for the middle
    private record Tied(Line line, int one, int other) {}

    CompanyGraph(Consumer<Companion> open) {
        this.open = open;
        getStyleClass().add("company");
        setMinSize(0, 0);
    }

    void show(Dossier dossier) {
        nodes.clear();
        lines.clear();
        var members = dossier.company().members();
        int most = members.isEmpty() ? 1 : Math.max(1, members.getFirst().articles());
        for (int i = 0; i < members.size(); i++) {
            nodes.add(node(members.get(i)));
            double wide = SPOKE * members.get(i).articles() / most;
            lines.add(tied(i, -1, wide, "company-spoke"));
        }
        for (var tie : dossier.company().ties()) {
            double wide = TIE * tie.articles() / most;
            lines.add(tied(tie.one(), tie.other(), wide, "company-tie"));
        }
        middle = dot(KindNames.style(dossier.entity().entity().kind()), "company-self");
        getChildren().setAll(lines.stream().map(Tied::line).toList());
        getChildren().add(middle);
        getChildren().addAll(nodes);
    }

    private static Tied tied(int one, int other, double wide, String style) {
        var line = new Line();
        line.setStrokeWidth(THINNEST + wide);
        line.getStyleClass().add(style);
        return new Tied(line, one, other);
    }

    private Button node(Companion member) {
        var node = new Button(member.name().name());
        node.setGraphic(dot(KindNames.style(member.name().kind()), "company-dot"));
        node.getStyleClass().add("company-node");
        node.setAlignment(Pos.CENTER);
        node.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        node.setMaxWidth(LABEL);
        var tells =
                "%s, in %s together"
                        .formatted(
                                member.name().name(),
                                Controls.count(member.articles(), "article", "articles"));
        node.setTooltip(new Tooltip(tells));
        node.setAccessibleText(tells);
        node.setOnAction(_ -> open.accept(member));
        return node;
    }

    private static Region dot(String... styles) {
        var dot = new Region();
        dot.getStyleClass().add("kind-dot");
        dot.getStyleClass().addAll(styles);
        return dot;
    }

    @Override
    protected void layoutChildren() {
        double x = getWidth() / 2;
        double y = getHeight() / 2 - 4;
        double wide = Math.max(20, x - LABEL / 2);
        double high = Math.max(20, y - TALL / 2 - 2);
        for (int i = 0; i < nodes.size(); i++) {
            double angle = 2 * Math.PI * i / nodes.size() - Math.PI / 2;
            var node = nodes.get(i);
            double width = Math.min(LABEL, node.prefWidth(-1));
            node.resizeRelocate(
                    x + wide * Math.cos(angle) - width / 2,
                    y + high * Math.sin(angle) - TALL / 2 + 4,
                    width,
                    TALL);
        }
        if (middle != null) {
            middle.resizeRelocate(x - 7, y - 7, 14, 14);
        }
        for (var tied : lines) {
            tied.line().setStartX(centre(tied.one(), true));
            tied.line().setStartY(centre(tied.one(), false));
            tied.line().setEndX(tied.other() < 0 ? x : centre(tied.other(), true));
            tied.line().setEndY(tied.other() < 0 ? y : centre(tied.other(), false));
        }
    }

    /// Where the dot of a node is.
    private double centre(int place, boolean across) {
        var node = nodes.get(place);
        return across ? node.getLayoutX() + node.getWidth() / 2 : node.getLayoutY() + 8;
    }
}
