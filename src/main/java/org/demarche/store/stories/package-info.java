/// Which story each article belongs to.
@NullMarked
package org.demarche.store.stories;

import org.jspecify.annotations.NullMarked;
