/// The reader's watches and what they have found.
@NullMarked
package org.demarche.store.watches;

import org.jspecify.annotations.NullMarked;
