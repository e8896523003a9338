/// What a page's elements and their attributes mean, whatever page it is.
@NullMarked
package org.demarche.text.page.markup;

import org.jspecify.annotations.NullMarked;
