/// What a reader does with one event: reads it, corrects it, enters it, finds it in a list.
@NullMarked
package org.demarche.ui.timeline.event;

import org.jspecify.annotations.NullMarked;
