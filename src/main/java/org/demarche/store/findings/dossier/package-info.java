/// What the library knows of one entity: where it is named, what it said, and with whom it is
/// named.
@NullMarked
package org.demarche.store.findings.dossier;

import org.jspecify.annotations.NullMarked;
