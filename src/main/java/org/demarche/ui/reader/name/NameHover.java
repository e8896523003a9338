package org.demarche.ui.reader.name;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import org.demarche.library.dossier.Card;
import org.demarche.model.finding.Entity;
import org.demarche.ui.DayNames;
import org.demarche.ui.reader.text.ArticleText;
import org.demarche.ui.reader.text.Mark;
import org.demarche.ui.reader.text.MarkPainter.Pointed;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Follows the mouse over the text: rests on a name show its card, rests on a date its day, and a
/// click on a name or a link is passed on.
public final class NameHover {

    private static final Duration REST = Duration.millis(320);
    private static final Duration LEAVE = Duration.millis(220);

    private final ArticleText text;
    private final EntityCard card;
    private final BiConsumer<Entity, Consumer<Card>> ask;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition leave = new PauseTransition(LEAVE);
    private final Tooltip tip = new Tooltip();
    private Consumer<Entity> onClick = _ -> {};
    private Consumer<URI> onLink = _ -> {};
    private OnMenu onMenu = (_, _, _) -> {};
    private @Nullable Pointed pointed;

    /// Opens the menu of a name, at a place on the screen.
    @FunctionalInterface
    public interface OnMenu {
        void open(Named named, double x, double y);
    }

    /// @param ask gives the card of a name, a little later
    public NameHover(ArticleText text, EntityCard card, BiConsumer<Entity, Consumer<Card>> ask) {
        this.text = text;
        this.card = card;
        this.ask = ask;
        var area = text.control();
        area.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> point(null));
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
        area.addEventFilter(ScrollEvent.SCROLL, _ -> hide());
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        rest.setOnFinished(_ -> reveal());
        leave.setOnFinished(_ -> card.hide());
        card.onMouse(leave::stop, leave::playFromStart);
    }

    public void onClick(Consumer<Entity> click) {
        onClick = click;
    }

    public void onLink(Consumer<URI> click) {
        onLink = click;
    }

    public void onMenu(OnMenu menu) {
        onMenu = menu;
    }

    public void hide() {
        rest.stop();
        leave.stop();
        card.hide();
        tip.hide();
        pointed = null;
    }

    private void moved(MouseEvent move) {
        point(under(move.getPickResult(), move.getSceneX(), move.getSceneY()));
    }

    /// The innermost name or date under the mouse.
    private @Nullable Pointed under(PickResult pick, double x, double y) {
        var picked = pick.getIntersectedNode();
        List<Pointed> marks =
                picked == null ? List.of() : text.painter().at(picked, new Point2D(x, y));
        return marks.stream().filter(NameHover::answers).findFirst().orElse(null);
    }

    private static boolean answers(Pointed pointed) {
        return switch (pointed.mark()) {
            case Mark.Name _, Mark.Day _, Mark.Link _ -> true;
            case Mark.Hit _, Mark.Shown _, Mark.Framed _, Mark.Event _, Mark.Said _ -> false;
        };
    }

    private void point(@Nullable Pointed now) {
        var before = pointed;
        if (now != null && before != null && now.mark().equals(before.mark())) {
            leave.stop();
            return;
        }
        if (before != null) {
            before.flow().setCursor(null);
        }
        tip.hide();
        rest.stop();
        pointed = now;
        if (now != null) {
            now.flow().setCursor(now.mark() instanceof Mark.Day ? Cursor.DEFAULT : Cursor.HAND);
            rest.playFromStart();
        }
        if (card.isShowing()) {
            leave.playFromStart();
        }
    }

    private void reveal() {
        var at = pointed;
        Node area = text.control();
        if (at == null || area.getScene() == null) {
            return;
        }
        var place = at.onScreen();
        if (at.mark() instanceof Mark.Name(var mention, Entity entity)) {
            ask.accept(
                    entity,
                    found -> {
                        if (at.equals(pointed)) {
                            leave.stop();
                            card.show(found, mention, area, place);
                        }
                    });
        } else if (at.mark() instanceof Mark.Day(var time)) {
            tip.setText(DayNames.full(time.when()));
            tip.show(area, place.getMinX(), place.getMaxY() + 4);
        } else if (at.mark() instanceof Mark.Link(var link)) {
            tip.setText(link.address().toString());
            tip.show(area, place.getMinX(), place.getMaxY() + 4);
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY
                && click.getClickCount() == 1
                && click.isStillSincePress()
                && !text.hasSelection()) {
            follow(under(click.getPickResult(), click.getSceneX(), click.getSceneY()));
        }
    }

    private void follow(@Nullable Pointed clicked) {
        if (clicked == null) {
            return;
        }
        hide();
        if (clicked.mark() instanceof Mark.Name(_, Entity entity)) {
            onClick.accept(entity);
        } else if (clicked.mark() instanceof Mark.Link(var link)) {
            onLink.accept(link.address());
        }
    }

    private void menu(ContextMenuEvent asked) {
        if (!asked.isKeyboardTrigger()
                && under(asked.getPickResult(), asked.getSceneX(), asked.getSceneY())
                        instanceof Pointed(Mark.Name(var mention, Entity entity), _, _)) {
            hide();
            asked.consume();
            onMenu.open(new Named(entity, mention), asked.getScreenX(), asked.getScreenY());
        }
    }
}
