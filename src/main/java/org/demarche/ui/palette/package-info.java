/// Every command by a few letters of its name, and the table of keys.
@NullMarked
package org.demarche.ui.palette;

import org.jspecify.annotations.NullMarked;
