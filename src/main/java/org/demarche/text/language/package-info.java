/// Which language a text is written in.
@NullMarked
package org.demarche.text.language;

import org.jspecify.annotations.NullMarked;
