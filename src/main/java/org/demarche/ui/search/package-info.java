/// The search field with its chips.
@NullMarked
package org.demarche.ui.search;

import org.jspecify.annotations.NullMarked;
