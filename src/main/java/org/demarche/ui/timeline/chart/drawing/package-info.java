/// Draws the laid-out timeline: on a canvas and as SVG.
@NullMarked
package org.demarche.ui.timeline.chart.drawing;

import org.jspecify.annotations.NullMarked;
