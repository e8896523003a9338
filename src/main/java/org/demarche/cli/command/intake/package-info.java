/// Commands that take articles in.
@NullMarked
package org.demarche.cli.command.intake;

import org.jspecify.annotations.NullMarked;
