/// What a job is, where it runs, how it is stopped, and what it tells.
@NullMarked
package org.demarche.ingest.job;

import org.jspecify.annotations.NullMarked;
