/// Names as they are found, before they are joined to entities: values, and how finds that overlap
/// become one.
@NullMarked
package org.demarche.analysis.name.found;

import org.jspecify.annotations.NullMarked;
