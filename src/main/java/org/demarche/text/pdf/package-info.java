/// The text of PDF files; the only package that knows PDFBox.
@NullMarked
package org.demarche.text.pdf;

import org.jspecify.annotations.NullMarked;
