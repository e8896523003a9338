/// What the tests of the panes share: a stage without a screen and a small library.
@NullMarked
package org.demarche.ui.panes;

import org.jspecify.annotations.NullMarked;
