package org.demarche.ui.window.desk;

import javafx.beans.property.ObjectProperty;

import org.demarche.ui.command.Command.Group;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.Key.AnyOf;
import org.demarche.ui.reader.text.Look;

import java.util.List;
import java.util.function.UnaryOperator;

/// Sets the letters and lines of articles as the reader likes them.
public final class LookDesk {

    /// The commands, as the menu shows them.
    public static final List<String> MENU =
            List.of(
                    "Larger letters",
                    "Smaller letters",
                    "Longer lines",
                    "Shorter lines",
                    "Letters and lines as usual");

    private final ObjectProperty<Look> look;

    public LookDesk(ObjectProperty<Look> look) {
        this.look = look;
    }

    public void addTo(Commands all) {
        var plus =
                AnyOf.of(
                        "Shortcut+Plus",
                        "Shortcut+Equals",
                        "Shortcut+Shift+Equals",
                        "Shortcut+Add");
        var minus = AnyOf.of("Shortcut+Minus", "Shortcut+Subtract");
        var nought = AnyOf.of("Shortcut+0", "Shortcut+Numpad 0");
        all.add(MENU.get(0), Group.WINDOW, plus, () -> set(now -> now.larger(1)));
        all.add(MENU.get(1), Group.WINDOW, minus, () -> set(now -> now.larger(-1)));
        all.add(MENU.get(2), Group.WINDOW, () -> set(now -> now.wider(1)));
        all.add(MENU.get(3), Group.WINDOW, () -> set(now -> now.wider(-1)));
        all.add(MENU.get(4), Group.WINDOW, nought, () -> set(_ -> Look.USUAL));
    }

    private void set(UnaryOperator<Look> change) {
        look.set(change.apply(look.get()));
    }
}
