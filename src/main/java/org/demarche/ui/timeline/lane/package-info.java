/// How events are put into lanes, what sort each is, and what it is called in words.
@NullMarked
package org.demarche.ui.timeline.lane;

import org.jspecify.annotations.NullMarked;
