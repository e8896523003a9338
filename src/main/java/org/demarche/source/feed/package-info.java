/// Reads feeds of every make, and finds them in pages.
@NullMarked
package org.demarche.source.feed;

import org.jspecify.annotations.NullMarked;
