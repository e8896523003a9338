/// Words and sentences of a text: what every later step of the analysis reads.
@NullMarked
package org.demarche.analysis.token;

import org.jspecify.annotations.NullMarked;
