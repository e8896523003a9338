/// The reader's query language: what is typed, as a tree of records. Knows nothing of Lucene.
@NullMarked
package org.demarche.search.query;

import org.jspecify.annotations.NullMarked;
