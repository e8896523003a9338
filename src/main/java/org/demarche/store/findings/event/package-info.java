/// The events of all articles: what was found, what the reader says of it, and which of them are
/// the same.
@NullMarked
package org.demarche.store.findings.event;

import org.jspecify.annotations.NullMarked;
