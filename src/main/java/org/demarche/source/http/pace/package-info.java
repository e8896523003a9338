/// How long an answer holds, and when a server wants to be asked again.
@NullMarked
package org.demarche.source.http.pace;

import org.jspecify.annotations.NullMarked;
