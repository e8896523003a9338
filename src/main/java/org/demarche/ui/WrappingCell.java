package org.demarche.ui;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/// A row of a list that is as high as its words need in the list's width: [ListCell] itself asks a
/// graphic for its height as if there were room without end.
public class WrappingCell<T> extends ListCell<T> {

    private static final double BAR = 16; // pixels that a scroll bar may take

    @SuppressWarnings("this-escape") // a width, which no subclass computes
    protected WrappingCell() {
        setPrefWidth(0); // as wide as the list, and no wider
    }

    @Override
    protected double computePrefHeight(double width) {
        ListView<T> list = getListView();
        if (list == null || !(getGraphic() instanceof Region graphic)) {
            return super.computePrefHeight(width);
        }
        double room = list.getWidth() - snappedLeftInset() - snappedRightInset() - BAR;
        return snappedTopInset() + graphic.prefHeight(Math.max(80, room)) + snappedBottomInset();
    }
}
