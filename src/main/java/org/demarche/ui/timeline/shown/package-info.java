/// What the timeline shows: whose events, which of them, and which stretch of time.
@NullMarked
package org.demarche.ui.timeline.shown;

import org.jspecify.annotations.NullMarked;
