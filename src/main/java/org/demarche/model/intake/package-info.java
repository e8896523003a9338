/// What comes in, before it is kept, and where it comes from.
@NullMarked
package org.demarche.model.intake;

import org.jspecify.annotations.NullMarked;
