/// The JSON that programs read, one class a shape. Jackson is known here only.
@NullMarked
package org.demarche.cli.json;

import org.jspecify.annotations.NullMarked;
