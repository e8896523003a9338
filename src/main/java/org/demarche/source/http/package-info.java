/// Asks servers by HTTP, politely and with limits.
@NullMarked
package org.demarche.source.http;

import org.jspecify.annotations.NullMarked;
