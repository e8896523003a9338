/// Articles near to a text or to each other, by what they mean and by whom they speak of.
@NullMarked
package org.demarche.search.near;

import org.jspecify.annotations.NullMarked;
