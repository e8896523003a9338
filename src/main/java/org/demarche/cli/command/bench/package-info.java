/// Commands that work on files and keep nothing.
@NullMarked
package org.demarche.cli.command.bench;

import org.jspecify.annotations.NullMarked;
