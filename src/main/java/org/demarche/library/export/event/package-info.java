/// Writes events into the forms that other programs read: calendars, tables, records, pages.
@NullMarked
package org.demarche.library.export.event;

import org.jspecify.annotations.NullMarked;
