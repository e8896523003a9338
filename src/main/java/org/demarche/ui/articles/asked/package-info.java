/// What the list of articles asks the library for, and how that is read.
@NullMarked
package org.demarche.ui.articles.asked;

import org.jspecify.annotations.NullMarked;
