/**
 * The hub's own pages and news. Start with {@code ContentPages}.
 */
@NullMarked
package dev.prospectus.output.html.content;

import org.jspecify.annotations.NullMarked;
