/// Searches that are asked again of everything that arrives.
@NullMarked
package org.demarche.model.watch;

import org.jspecify.annotations.NullMarked;
