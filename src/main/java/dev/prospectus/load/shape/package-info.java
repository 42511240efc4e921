/**
 * Shapes: the forms of values in data files. A shape is written once and used three times: it binds YAML to records, it
 * reports mistakes with their fix, and it makes the JSON Schema with which an editor completes and checks.
 *
 * <p>Shapes know neither programmes nor files. Start with {@link dev.prospectus.load.shape.Shape}, then {@link
 * dev.prospectus.load.shape.ObjectShape}.
 */
@NullMarked
package dev.prospectus.load.shape;

import org.jspecify.annotations.NullMarked;
