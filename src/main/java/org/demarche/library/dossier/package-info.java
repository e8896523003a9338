/// All that the library knows of one entity, put together.
@NullMarked
package org.demarche.library.dossier;

import org.jspecify.annotations.NullMarked;
