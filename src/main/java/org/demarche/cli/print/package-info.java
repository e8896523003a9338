/// What people read: tables, wrapped text, calendars and pages.
@NullMarked
package org.demarche.cli.print;

import org.jspecify.annotations.NullMarked;
