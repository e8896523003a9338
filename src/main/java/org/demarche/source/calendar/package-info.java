/// Reads calendars: what is planned, where and when.
@NullMarked
package org.demarche.source.calendar;

import org.jspecify.annotations.NullMarked;
