/// Asks sources: makes them of what the reader types, asks those that are due, gets whole pages and
/// pictures.
@NullMarked
package org.demarche.ingest.fetch;

import org.jspecify.annotations.NullMarked;
