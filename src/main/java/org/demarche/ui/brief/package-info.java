/// The brief in the window.
@NullMarked
package org.demarche.ui.brief;

import org.jspecify.annotations.NullMarked;
