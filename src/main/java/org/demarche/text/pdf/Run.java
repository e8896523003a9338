package org.demarche.text.pdf;

/// Letters that follow one another in a line without a wide gap. Lengths are in points, from the
/// page's left and upper edges.
///
/// @param from of its letters on the page, in the order in which they are drawn
/// @param to past its last letter
record Run(double left, double right, double y, int from, int to) {

    int letters() {
        return to - from;
    }

    double width() {
        return right - left;
    }
}
