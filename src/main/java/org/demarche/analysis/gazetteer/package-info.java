/// Names that are known beforehand: the tables of the folder `data`, and how to find them in a
/// text.
@NullMarked
package org.demarche.analysis.gazetteer;

import org.jspecify.annotations.NullMarked;
