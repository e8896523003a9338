/// How text becomes the words of the index: cut, folded and reduced to stems, by language.
@NullMarked
package org.demarche.search.words;

import org.jspecify.annotations.NullMarked;
