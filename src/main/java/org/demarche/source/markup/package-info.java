/// Turns the bytes of feeds into text and trees, however broken, without ever fetching anything.
@NullMarked
package org.demarche.source.markup;

import org.jspecify.annotations.NullMarked;
