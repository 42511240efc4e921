/**
 * The web pages, for people in schools.
 *
 * <p>{@link dev.prospectus.output.html.HtmlPages} names every kind of page. Kinds that belong together share a
 * package below this one. These packages do not import each other. What they share is in {@code page}.
 */
@NullMarked
package dev.prospectus.output.html;

import org.jspecify.annotations.NullMarked;
