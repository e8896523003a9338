/// A page as its reader sees it: paragraphs, headings, items and rows, and those of them that are
/// article.
@NullMarked
package org.demarche.text.page.block;

import org.jspecify.annotations.NullMarked;
