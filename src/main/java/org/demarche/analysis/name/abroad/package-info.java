/// Names in articles that are not English: only those that a table knows, and only where the words
/// can mean nothing else.
@NullMarked
package org.demarche.analysis.name.abroad;

import org.jspecify.annotations.NullMarked;
