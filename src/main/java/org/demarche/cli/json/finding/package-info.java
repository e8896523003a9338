/// What was found in a text: mentions, entities, times, quotes, events.
@NullMarked
package org.demarche.cli.json.finding;

import org.jspecify.annotations.NullMarked;
