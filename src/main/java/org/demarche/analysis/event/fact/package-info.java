/// What a longer text tells as done, from what it only speaks of: whether its words assert the act,
/// and whether those whom it names are the ones who did it.
@NullMarked
package org.demarche.analysis.event.fact;

import org.jspecify.annotations.NullMarked;
