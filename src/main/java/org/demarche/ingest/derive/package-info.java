/// What is drawn from kept articles: analyses, events, stories, meanings, corrected names. What is
/// left to do comes from the store each time.
@NullMarked
package org.demarche.ingest.derive;

import org.jspecify.annotations.NullMarked;
