/// Where in a page its article stands, by several opinions.
@NullMarked
package org.demarche.text.page.content;

import org.jspecify.annotations.NullMarked;
