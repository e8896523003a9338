/// Lists of feeds as other readers write them (OPML), in and out.
@NullMarked
package org.demarche.source.feed.list;

import org.jspecify.annotations.NullMarked;
