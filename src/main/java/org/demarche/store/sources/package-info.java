/// Feeds, pages and folders, and how the last asking went.
@NullMarked
package org.demarche.store.sources;

import org.jspecify.annotations.NullMarked;
