/// Whole events of triggers and actors: place, time, standing, one line in plain words, each told
/// once.
@NullMarked
package org.demarche.analysis.event.telling;

import org.jspecify.annotations.NullMarked;
