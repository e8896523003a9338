/// What comes of each thing that is taken in or worked on.
@NullMarked
package org.demarche.cli.json.work;

import org.jspecify.annotations.NullMarked;
