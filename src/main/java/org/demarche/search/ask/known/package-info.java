/// What words, names and codes the library has, for what was typed to be understood by.
@NullMarked
package org.demarche.search.ask.known;

import org.jspecify.annotations.NullMarked;
