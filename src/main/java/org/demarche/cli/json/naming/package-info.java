/// Rules of names as lines of JSON.
@NullMarked
package org.demarche.cli.json.naming;

import org.jspecify.annotations.NullMarked;
