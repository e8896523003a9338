/// What was done, planned and denied, drawn along time.
@NullMarked
package org.demarche.ui.timeline;

import org.jspecify.annotations.NullMarked;
