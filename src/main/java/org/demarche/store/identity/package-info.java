/// When two arrivals are one article: addresses, wire copies, places and versions.
@NullMarked
package org.demarche.store.identity;

import org.jspecify.annotations.NullMarked;
