/// What `app` must give to the command line: how to open a library, a window, a workbench.
@NullMarked
package org.demarche.cli.door;

import org.jspecify.annotations.NullMarked;
