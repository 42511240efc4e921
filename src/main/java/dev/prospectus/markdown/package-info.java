/**
 * Markdown as HTML that is safe to publish, with the links and headings in it and where they stand.
 *
 * <p>Used while the catalogue and the site's own pages are loaded; everything later sees only {@link
 * dev.prospectus.model.RichText}. The only room that imports flexmark. Start with {@link
 * dev.prospectus.markdown.Markdown}.
 */
@NullMarked
package dev.prospectus.markdown;

import org.jspecify.annotations.NullMarked;
