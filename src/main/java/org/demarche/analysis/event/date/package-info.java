/// Which of the times that a sentence names is that of its act.
@NullMarked
package org.demarche.analysis.event.date;

import org.jspecify.annotations.NullMarked;
