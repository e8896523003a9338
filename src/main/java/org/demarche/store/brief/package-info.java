/// What has come into the library since a moment.
@NullMarked
package org.demarche.store.brief;

import org.jspecify.annotations.NullMarked;
