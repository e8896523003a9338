/// Light and dark.
@NullMarked
package org.demarche.ui.theme;

import org.jspecify.annotations.NullMarked;
