/// What the window is made of: the view models and what ties them to each other.
@NullMarked
package org.demarche.ui.window.parts;

import org.jspecify.annotations.NullMarked;
