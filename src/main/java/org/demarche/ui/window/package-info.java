/// The window itself: what stands where, what is tied to what, and what is remembered.
@NullMarked
package org.demarche.ui.window;

import org.jspecify.annotations.NullMarked;
