@NullMarked
package org.demarche.text;

import org.jspecify.annotations.NullMarked;
