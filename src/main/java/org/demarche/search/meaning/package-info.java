/// What a text means, as a vector: a sentence model that runs in this process, and nothing is sent
/// anywhere.
@NullMarked
package org.demarche.search.meaning;

import org.jspecify.annotations.NullMarked;
