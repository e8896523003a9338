/// What a reader says of names that were found wrong, or not found.
@NullMarked
package org.demarche.model.naming;

import org.jspecify.annotations.NullMarked;
