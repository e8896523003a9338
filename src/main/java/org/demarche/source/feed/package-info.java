/// Reads feeds of every make, finds them in pages, and reads and writes lists of them.
@NullMarked
package org.demarche.source.feed;

import org.jspecify.annotations.NullMarked;
