/// The curated feeds that come with the program.
@NullMarked
package org.demarche.source.pack;

import org.jspecify.annotations.NullMarked;
