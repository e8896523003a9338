/// One row of the list: what it says, what is marked in it, and why it was found.
@NullMarked
package org.demarche.ui.articles.row;

import org.jspecify.annotations.NullMarked;
