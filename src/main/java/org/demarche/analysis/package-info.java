/// Clean text in, findings out: names, times, quotes and acts.
@NullMarked
package org.demarche.analysis;

import org.jspecify.annotations.NullMarked;
