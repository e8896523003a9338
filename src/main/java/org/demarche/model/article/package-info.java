/// An article as it is kept and read.
@NullMarked
package org.demarche.model.article;

import org.jspecify.annotations.NullMarked;
