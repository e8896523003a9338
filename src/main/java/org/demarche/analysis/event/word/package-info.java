/// The words of acts: the lexicon, and where its patterns stand in a sentence.
@NullMarked
package org.demarche.analysis.event.word;

import org.jspecify.annotations.NullMarked;
