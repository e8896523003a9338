/// The article in plain text, with or without what was scraped along with it.
@NullMarked
package org.demarche.text.plain;

import org.jspecify.annotations.NullMarked;
