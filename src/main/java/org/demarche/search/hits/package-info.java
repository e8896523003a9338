/// Where a query's words stand in a text, found without the index.
@NullMarked
package org.demarche.search.hits;

import org.jspecify.annotations.NullMarked;
