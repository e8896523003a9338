/// Who and what a text speaks of: finds names, joins those of one person or body, weighs them.
@NullMarked
package org.demarche.analysis.name;

import org.jspecify.annotations.NullMarked;
