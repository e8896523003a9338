package org.demarche.ui.window.desk;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import org.demarche.model.article.ArticleSummary;

import java.util.List;

/// What the other mouse button offers for the articles that are picked in the list.
final class ArticleMenu {

    private final ArticleDesk desk;
    private final Runnable save;

    /// @param save asks in which form the articles are saved
    ArticleMenu(ArticleDesk desk, Runnable save) {
        this.desk = desk;
        this.save = save;
    }

    /// Empty for none.
    ContextMenu of(List<ArticleSummary> picked) {
        var menu = new ContextMenu();
        if (picked.isEmpty()) {
            return menu;
        }
        boolean allRead = picked.stream().allMatch(ArticleSummary::read);
        boolean allStarred = picked.stream().allMatch(ArticleSummary::bookmarked);
        boolean one = picked.size() == 1;
        menu.getItems()
                .addAll(
                        item(allRead ? "Keep unread" : "Mark read", "M", desk::markRead),
                        item(allStarred ? "Take the bookmark away" : "Bookmark", "S", desk::star),
                        new SeparatorMenuItem(),
                        item("Mark those above read", "", () -> desk.markBeside(true)),
                        item("Mark those below read", "", () -> desk.markBeside(false)),
                        item("Mark the whole list read", "Shift+M", desk::markAllRead),
                        new SeparatorMenuItem(),
                        item("Open in the browser", "V", desk::visit),
                        item(one ? "Copy the link" : "Copy the links", "L", desk::copyLinks),
                        item(one ? "Copy a citation" : "Copy citations", "Q", desk::cite),
                        item("Save as…", "", save));
        return menu;
    }

    private static MenuItem item(String words, String key, Runnable deed) {
        var item = new MenuItem(words);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key)); // shown only: the window listens
        }
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
