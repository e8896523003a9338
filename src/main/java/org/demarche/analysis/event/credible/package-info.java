/// Whether what a sentence seems to tell can be so: whether whoever acts in it is such as acts.
@NullMarked
package org.demarche.analysis.event.credible;

import org.jspecify.annotations.NullMarked;
