/// From the words of a text, step by step, to the forms under which the index has them.
@NullMarked
package org.demarche.search.words.form;

import org.jspecify.annotations.NullMarked;
