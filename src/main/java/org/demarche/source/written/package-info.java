/// Dates and addresses as publishers write them.
@NullMarked
package org.demarche.source.written;

import org.jspecify.annotations.NullMarked;
