package org.demarche.ui.articles.row;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

import org.demarche.library.LibrarySearch;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.Reason;
import org.demarche.ui.Background;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Says why a search found the article under the pointer. It is worked out when it is asked for:
/// rows that nobody points at cost nothing.
public final class WhyTip {

    private final LibrarySearch search;
    private final Background background;
    private final BooleanSupplier loosely;

    /// @param loosely whether the list shows what is said in other words too
    WhyTip(LibrarySearch search, Background background, BooleanSupplier loosely) {
        this.search = search;
        this.background = background;
        this.loosely = loosely;
    }

    /// @param query what the list is searched for; no tip while it is blank
    public void put(ListCell<ArticleSummary> cell, ObservableValue<String> query) {
        var tip = new Tooltip();
        tip.setMaxWidth(420);
        tip.setWrapText(true);
        tip.setOnShowing(_ -> show(tip, cell, query.getValue()));
        cell.hoverProperty()
                .subscribe(
                        on -> {
                            var asked = on && cell.getItem() != null && !query.getValue().isBlank();
                            cell.setTooltip(asked ? tip : null);
                        });
    }

    private void show(Tooltip tip, ListCell<ArticleSummary> cell, String query) {
        var article = cell.getItem();
        tip.setText("…");
        if (article == null) {
            return;
        }
        background.ask(
                () -> search.reasons(query, List.of(article.id()), loosely.getAsBoolean()),
                reasons -> {
                    var now = cell.getItem();
                    if (now != null && now.id() == article.id()) {
                        tip.setText(inWords(reasons, article.id()));
                    }
                });
    }

    private String inWords(Map<Long, List<Reason>> reasons, long article) {
        var all = reasons.getOrDefault(article, List.of());
        if (all.isEmpty()) {
            return loosely.getAsBoolean()
                    ? "What it says is near in meaning."
                    : "It was found before it was changed.";
        }
        return all.stream()
                .map(Reason::inWords)
                .collect(Collectors.joining("\n", "Why it is found:\n", ""));
    }
}
