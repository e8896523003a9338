/// Commands that ask the library.
@NullMarked
package org.demarche.cli.command.read;

import org.jspecify.annotations.NullMarked;
