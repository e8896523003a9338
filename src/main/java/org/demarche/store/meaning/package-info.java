/// What the passages of articles mean, as vectors.
@NullMarked
package org.demarche.store.meaning;

import org.jspecify.annotations.NullMarked;
