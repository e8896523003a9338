/// All about one name: its articles, quotes and events, its company, its mentions over time.
@NullMarked
package org.demarche.ui.dossier;

import org.jspecify.annotations.NullMarked;
