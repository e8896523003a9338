/// The article in an HTML page: its text, and what the page says about it.
@NullMarked
package org.demarche.text.page;

import org.jspecify.annotations.NullMarked;
