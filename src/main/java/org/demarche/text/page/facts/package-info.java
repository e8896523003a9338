/// What a page says about its article: title, authors, days, address, language.
@NullMarked
package org.demarche.text.page.facts;

import org.jspecify.annotations.NullMarked;
