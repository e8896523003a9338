/// Where every lane, sign and label of the timeline lies.
@NullMarked
package org.demarche.ui.timeline.chart.layout;

import org.jspecify.annotations.NullMarked;
