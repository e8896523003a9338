/// The drawing: where each sign lies, how it looks, and what the mouse and the keys do there.
@NullMarked
package org.demarche.ui.timeline.chart;

import org.jspecify.annotations.NullMarked;
