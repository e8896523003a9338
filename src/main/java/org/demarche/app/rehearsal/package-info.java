/// The window without a reader: drawn into files, timed, and kept at work while thousands of items
/// come in.
@NullMarked
package org.demarche.app.rehearsal;

import org.jspecify.annotations.NullMarked;
