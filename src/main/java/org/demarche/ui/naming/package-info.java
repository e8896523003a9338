/// What a reader says of names: menus, keys and panes for correcting them.
@NullMarked
package org.demarche.ui.naming;

import org.jspecify.annotations.NullMarked;
