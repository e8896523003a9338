/// What the analysis finds in a text: who, when, what was said and what was done.
@NullMarked
package org.demarche.model.finding;

import org.jspecify.annotations.NullMarked;
