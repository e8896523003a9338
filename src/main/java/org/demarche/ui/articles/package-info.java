/// The list of articles: browsing, searching, choosing and marking.
@NullMarked
package org.demarche.ui.articles;

import org.jspecify.annotations.NullMarked;
