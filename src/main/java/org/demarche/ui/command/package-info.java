/// What a reader can tell the window to do, by whatever hand: key, menu or palette.
@NullMarked
package org.demarche.ui.command;

import org.jspecify.annotations.NullMarked;
