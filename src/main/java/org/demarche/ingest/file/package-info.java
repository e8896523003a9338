/// Takes in what lies on the disk: files of any make, folders, archives, lists of feeds.
@NullMarked
package org.demarche.ingest.file;

import org.jspecify.annotations.NullMarked;
