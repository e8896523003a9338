/// What the words of a time expression mean on the calendar, counted from where they stand.
@NullMarked
package org.demarche.analysis.time.reading;

import org.jspecify.annotations.NullMarked;
