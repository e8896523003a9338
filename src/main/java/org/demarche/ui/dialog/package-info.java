/// The few questions that the window asks.
@NullMarked
package org.demarche.ui.dialog;

import org.jspecify.annotations.NullMarked;
