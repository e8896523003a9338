/// What of saved searches makes them quick to match against one article.
@NullMarked
package org.demarche.search.watch;

import org.jspecify.annotations.NullMarked;
