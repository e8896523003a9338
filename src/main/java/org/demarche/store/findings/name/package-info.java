/// Names and whom they mean: how they are kept, and how the reader's rules change them.
@NullMarked
package org.demarche.store.findings.name;

import org.jspecify.annotations.NullMarked;
