/// Writes articles into the forms that other programs read: documents, tables, records, lists of
/// references, books.
@NullMarked
package org.demarche.library.export.article;

import org.jspecify.annotations.NullMarked;
