/**
 * The pages of the finder: a page for each question in each situation, and one for each outcome. Start with {@code
 * FinderPages}.
 */
@NullMarked
package dev.prospectus.output.html.finder;

import org.jspecify.annotations.NullMarked;
