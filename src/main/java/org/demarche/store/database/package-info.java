/// The one SQLite file: opening, migrating, transactions, checks.
@NullMarked
package org.demarche.store.database;

import org.jspecify.annotations.NullMarked;
