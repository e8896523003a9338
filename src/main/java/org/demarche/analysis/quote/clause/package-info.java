/// How the sentence around a cue is built: its words, noun phrases, and the subject of a verb.
@NullMarked
package org.demarche.analysis.quote.clause;

import org.jspecify.annotations.NullMarked;
