/// What is new since the reader last looked.
@NullMarked
package org.demarche.model.brief;

import org.jspecify.annotations.NullMarked;
