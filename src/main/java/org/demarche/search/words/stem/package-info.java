/// How the words of each language are reduced to what their forms have in common.
@NullMarked
package org.demarche.search.words.stem;

import org.jspecify.annotations.NullMarked;
