/// A list of names or queries, asked at once.
@NullMarked
package org.demarche.ui.batch;

import org.jspecify.annotations.NullMarked;
