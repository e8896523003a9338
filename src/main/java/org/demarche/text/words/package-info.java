/// Words on the page: white space, and the phrases that surround articles but belong to none.
@NullMarked
package org.demarche.text.words;

import org.jspecify.annotations.NullMarked;
