/// What is coming: planned events, week by week, each with the sentence that announces it.
@NullMarked
package org.demarche.ui.calendar;

import org.jspecify.annotations.NullMarked;
