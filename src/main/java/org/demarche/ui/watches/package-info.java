/// The reader's watches in the window: making and changing them, and telling what they find.
@NullMarked
package org.demarche.ui.watches;

import org.jspecify.annotations.NullMarked;
