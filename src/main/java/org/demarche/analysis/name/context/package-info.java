/// What the rest of the article tells of a name: its kind, its edges, and where else it stands.
@NullMarked
package org.demarche.analysis.name.context;

import org.jspecify.annotations.NullMarked;
