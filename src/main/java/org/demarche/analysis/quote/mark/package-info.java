/// What stands between marks, or is a speaker's turn, and what the text tells around it.
@NullMarked
package org.demarche.analysis.quote.mark;

import org.jspecify.annotations.NullMarked;
