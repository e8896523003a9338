/// Commands by which a reader marks articles: stars, tags, notes.
@NullMarked
package org.demarche.cli.command.mark;

import org.jspecify.annotations.NullMarked;
