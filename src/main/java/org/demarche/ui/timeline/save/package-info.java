/// Keeps the timeline as a file that other programs read, or as a picture of it.
@NullMarked
package org.demarche.ui.timeline.save;

import org.jspecify.annotations.NullMarked;
