/// The command line: the same work as the window's, without a screen. It stands beside `ui` and
/// knows nothing of it; `app` hands it the doors to everything else.
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
