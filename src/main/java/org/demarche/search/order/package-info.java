/// Decides which answers come first: by score, day and number, and by where in them the words
/// stand.
@NullMarked
package org.demarche.search.order;

import org.jspecify.annotations.NullMarked;
