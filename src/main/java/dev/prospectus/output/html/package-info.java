/**
 * The web pages: what people in schools read.
 *
 * <p>{@link dev.prospectus.output.html.HtmlPages} names every kind of page. Each kind stands in a room of its own below this
 * one, a slice. Slices do not see each other; what they share stands in {@code page}.
 */
@NullMarked
package dev.prospectus.output.html;

import org.jspecify.annotations.NullMarked;
