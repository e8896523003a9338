/// What the library answers: articles, hits, sources, events of many articles.
@NullMarked
package org.demarche.cli.json.library;

import org.jspecify.annotations.NullMarked;
