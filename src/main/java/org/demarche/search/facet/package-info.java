/// Counts how what was found is spread over persons, countries, sources and days.
@NullMarked
package org.demarche.search.facet;

import org.jspecify.annotations.NullMarked;
