/// Which word depends on which: a small reader of sentences for what needs more than neighbours.
@NullMarked
package org.demarche.analysis.parse;

import org.jspecify.annotations.NullMarked;
