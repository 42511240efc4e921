/**
 * Shapes: what a value in a data file may look like, said once and used three times: to bind YAML to records, to tell
 * an author what is wrong and how to mend it, and to write the JSON Schema that editors complete from.
 *
 * <p>Knows neither programmes nor files. Start with {@link dev.prospectus.load.shape.Shape}, then {@link
 * dev.prospectus.load.shape.ObjectShape}.
 */
@NullMarked
package dev.prospectus.load.shape;

import org.jspecify.annotations.NullMarked;
