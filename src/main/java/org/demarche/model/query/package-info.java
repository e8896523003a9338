/// What is asked of a library, and what it answers.
@NullMarked
package org.demarche.model.query;

import org.jspecify.annotations.NullMarked;
