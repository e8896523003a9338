/// What goes on and what went wrong: the foot of the window and its pane.
@NullMarked
package org.demarche.ui.activity;

import org.jspecify.annotations.NullMarked;
