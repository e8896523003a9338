/// What the reader adds to the open article: tags and a note.
@NullMarked
package org.demarche.ui.marks;

import org.jspecify.annotations.NullMarked;
