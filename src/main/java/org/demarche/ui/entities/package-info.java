/// Who and what the open article, or the library, speaks of, and who said what.
@NullMarked
package org.demarche.ui.entities;

import org.jspecify.annotations.NullMarked;
