/// The timeline in the forms that people and their other programs read.
@NullMarked
package org.demarche.cli.print.timeline;

import org.jspecify.annotations.NullMarked;
