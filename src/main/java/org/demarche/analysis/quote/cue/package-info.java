/// Attributions found by their cue ("said", "according to"): cue, content, source and addressee.
@NullMarked
package org.demarche.analysis.quote.cue;

import org.jspecify.annotations.NullMarked;
