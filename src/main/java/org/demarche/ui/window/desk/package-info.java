/// Opens what lies above the panes, each for one matter, and does what is chosen there.
@NullMarked
package org.demarche.ui.window.desk;

import org.jspecify.annotations.NullMarked;
