/// The five panes, and how they share the window.
@NullMarked
package org.demarche.ui.window.pane;

import org.jspecify.annotations.NullMarked;
