/// What every command shares: where it reads and writes, the options for all, how it waits and
/// fails.
@NullMarked
package org.demarche.cli.call;

import org.jspecify.annotations.NullMarked;
