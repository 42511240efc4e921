/**
 * HTML, SVG and XML that is made in Java.
 *
 * <p>Knows nothing of what is written, so that every room which makes markup can use it. Pages are made by templates.
 */
@NullMarked
package dev.prospectus.markup;

import org.jspecify.annotations.NullMarked;
