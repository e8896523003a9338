/// Reads what lies on the disk: folders, makes of files, articles as JSON Lines.
@NullMarked
package org.demarche.source.file;

import org.jspecify.annotations.NullMarked;
