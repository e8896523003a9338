/// What the analysis found: entities, mentions, times, quotes, events.
@NullMarked
package org.demarche.store.findings;

import org.jspecify.annotations.NullMarked;
