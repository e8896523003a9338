/// Which names of an article are one person, body or place, and which office they hold.
@NullMarked
package org.demarche.analysis.name.join;

import org.jspecify.annotations.NullMarked;
