/// Commands that look after the library and draw the window.
@NullMarked
package org.demarche.cli.command.upkeep;

import org.jspecify.annotations.NullMarked;
