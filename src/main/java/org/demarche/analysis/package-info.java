@NullMarked
package org.demarche.analysis;

import org.jspecify.annotations.NullMarked;
