/// What the reader adds to articles: tags and notes.
@NullMarked
package org.demarche.store.reading;

import org.jspecify.annotations.NullMarked;
