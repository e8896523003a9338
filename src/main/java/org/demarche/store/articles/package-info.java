/// The articles, what they were made from, and what the reader did to them.
@NullMarked
package org.demarche.store.articles;

import org.jspecify.annotations.NullMarked;
