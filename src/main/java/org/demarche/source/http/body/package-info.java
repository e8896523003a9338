/// Takes in the bodies of answers, within limits.
@NullMarked
package org.demarche.source.http.body;

import org.jspecify.annotations.NullMarked;
