/**
 * Markdown as HTML that is safe to publish, and the links and headings in it with their places.
 *
 * <p>Checks ask for the outline of a text, pages for its HTML; nothing here is needed to load a site. The only room that
 * imports flexmark. Start with {@link dev.prospectus.markdown.Markdown}.
 */
@NullMarked
package dev.prospectus.markdown;

import org.jspecify.annotations.NullMarked;
