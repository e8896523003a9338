package org.demarche.ui.naming;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import org.demarche.model.finding.EntityKind;
import org.demarche.ui.KindNames;
import org.demarche.ui.naming.NameDeeds.Reach;
import org.demarche.ui.reader.name.Named;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What may be done with a name: on a click of the other button, or the menu key. Each entry tells
/// its letter.
public final class NameMenu {

    private final NameDeeds deeds;
    private final Asking asking;
    private final ContextMenu menu = new ContextMenu();

    /// Who asks what a deed still needs.
    public interface Asking {
        void rename(Named named);

        void join(Named named);

        void apart(Named named);

        void dossier(Named named);
    }

    public NameMenu(NameDeeds deeds, Asking asking) {
        this.deeds = deeds;
        this.asking = asking;
    }

    /// @param x on the screen
    public void show(Named named, Node owner, double x, double y) {
        menu.getItems().setAll(items(named));
        menu.show(owner, x, y);
    }

    private List<MenuItem> items(Named named) {
        var name = named.entity().name();
        var items = new ArrayList<MenuItem>();
        items.add(item("All about " + name + "…", "D", () -> asking.dossier(named)));
        items.add(new SeparatorMenuItem());
        items.add(item("No name: ignore it", "I", () -> deeds.ignore(named, Reach.ALWAYS)));
        items.add(kinds("It is of another kind", named, Reach.ALWAYS));
        items.add(item("Rename…", "R", () -> asking.rename(named)));
        items.add(item("The same as…", "G", () -> asking.join(named)));
        items.add(item("“" + named.words() + "” is another…", "X", () -> asking.apart(named)));
        items.add(new SeparatorMenuItem());
        items.add(onlyHere(named));
        return items;
    }

    private Menu onlyHere(Named named) {
        var menu = new Menu("Only in this article");
        menu.getItems()
                .add(
                        item(
                                "No name: ignore it",
                                "Shift+I",
                                () -> deeds.ignore(named, Reach.THIS_ARTICLE)));
        if (named.mention() != null) {
            menu.getItems()
                    .add(
                            item(
                                    "Ignore this one mention",
                                    "",
                                    () -> deeds.ignore(named, Reach.THIS_MENTION)));
        }
        menu.getItems().add(kinds("It is of another kind", named, Reach.THIS_ARTICLE));
        return menu;
    }

    private Menu kinds(String title, Named named, Reach reach) {
        var menu = new Menu(title);
        Arrays.stream(EntityKind.values())
                .filter(kind -> kind != named.entity().kind())
                .map(kind -> item(KindNames.one(kind), "", () -> deeds.recast(named, kind, reach)))
                .forEach(menu.getItems()::add);
        return menu;
    }

    private static MenuItem item(String words, String key, Runnable deed) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key)); // shown only: the window listens
        }
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
