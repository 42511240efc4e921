/**
 * The web pages: what people in schools read.
 *
 * <p>One product of the plan. Every kind of page is a {@code PageGroup}: it says which pages there are and prepares what
 * each of them shows as a record, so that templates only arrange. Links in these records are ready to print, dates are
 * words already, and what is shared by all pages stands in their {@code Frame}. Start with {@link
 * dev.prospectus.output.html.HtmlPages}.
 */
@NullMarked
package dev.prospectus.output.html;

import org.jspecify.annotations.NullMarked;
