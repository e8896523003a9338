/// From bytes to clean text: finds the article in the page and drops what is not article.
@NullMarked
package org.demarche.text;

import org.jspecify.annotations.NullMarked;
