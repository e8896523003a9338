/// Puts the house together, once below the window and once with it; knows every room.
@NullMarked
package org.demarche.app.wiring;

import org.jspecify.annotations.NullMarked;
