/// In what sense the words of an act are said: done, planned, threatened, refused, only wished.
@NullMarked
package org.demarche.analysis.event.sense;

import org.jspecify.annotations.NullMarked;
