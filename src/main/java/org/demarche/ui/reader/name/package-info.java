/// Names in the text: walked through, pointed at, told of on a card.
@NullMarked
package org.demarche.ui.reader.name;

import org.jspecify.annotations.NullMarked;
