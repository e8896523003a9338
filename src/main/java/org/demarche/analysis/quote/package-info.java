/// What was said in a text, and by whom.
@NullMarked
package org.demarche.analysis.quote;

import org.jspecify.annotations.NullMarked;
