/// The left pane: the parts of the library and the sources.
@NullMarked
package org.demarche.ui.sources;

import org.jspecify.annotations.NullMarked;
