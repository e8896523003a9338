/// The text of an article as it is drawn: set, scrolled, and its marks painted.
@NullMarked
package org.demarche.ui.reader.text;

import org.jspecify.annotations.NullMarked;
