/// Which articles report the same matter, by their words and days alone.
@NullMarked
package org.demarche.analysis.story;

import org.jspecify.annotations.NullMarked;
