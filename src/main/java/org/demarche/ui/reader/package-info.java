/// One article to be read, with what it speaks of marked in it.
@NullMarked
package org.demarche.ui.reader;

import org.jspecify.annotations.NullMarked;
