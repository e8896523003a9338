/// Commands about names: what the reader says of them.
@NullMarked
package org.demarche.cli.command.naming;

import org.jspecify.annotations.NullMarked;
