/// Keeps articles: made of what was read, kept once in the store, then made findable.
@NullMarked
package org.demarche.ingest.keep;

import org.jspecify.annotations.NullMarked;
