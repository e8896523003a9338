/// Mail as it is saved to a file (RFC 5322 and MIME).
@NullMarked
package org.demarche.text.mail;

import org.jspecify.annotations.NullMarked;
