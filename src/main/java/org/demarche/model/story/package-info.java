/// Articles that report the same matter.
@NullMarked
package org.demarche.model.story;

import org.jspecify.annotations.NullMarked;
