/**
 * What search engines ask for first: the list of all pages, and that they may read them.
 *
 * <p>Start with {@code Sitemap}.
 */
@NullMarked
package dev.prospectus.output.sitemap;

import org.jspecify.annotations.NullMarked;
