/// How a query is asked of Lucene: the fields, what they weigh, and the translation of the tree.
@NullMarked
package org.demarche.search.ask;

import org.jspecify.annotations.NullMarked;
