/// Where else an article was met, and what it said before.
@NullMarked
package org.demarche.ui.reader.history;

import org.jspecify.annotations.NullMarked;
