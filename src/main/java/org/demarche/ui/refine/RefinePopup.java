package org.demarche.ui.refine;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.controlsfx.control.PopOver;
import org.demarche.ui.articles.ArticleListViewModel;
import org.jspecify.annotations.Nullable;

/// Opens the facets beside the list, and counts them anew while they are in sight.
public final class RefinePopup {

    private final RefineViewModel model;
    private final Node anchor;
    private @Nullable PopOver pop;

    /// @param button beside which it opens
    public RefinePopup(RefineViewModel model, ArticleListViewModel articles, Button button) {
        this.model = model;
        anchor = button;
        button.setOnAction(_ -> show());
        articles.loadingProperty()
                .subscribe(
                        loading -> {
                            if (!loading) {
                                count();
                            }
                        });
        articles.refinementProperty().subscribe(_ -> count());
    }

    /// The first time makes it.
    public void show() {
        var shown = pop;
        if (shown == null) {
            shown = new PopOver(new RefinePane(model));
            shown.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
            shown.setDetachable(false);
            shown.setAnimated(false);
            pop = shown;
        }
        shown.show(anchor);
        model.refresh();
    }

    private void count() {
        if (pop != null && pop.isShowing()) {
            model.refresh();
        }
    }
}
