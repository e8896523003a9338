/// The calendar's units, its words, and what a time expression means in TIMEX3's terms.
@NullMarked
package org.demarche.analysis.time.calendar;

import org.jspecify.annotations.NullMarked;
