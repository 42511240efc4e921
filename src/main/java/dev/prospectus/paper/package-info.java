/**
 * Pages as PDF, to be printed or kept: tagged for those who don't see them (PDF/UA-1, ISO 14289-1), with bookmarks and embedded fonts.
 *
 * <p>Knows nothing of programmes: it takes the HTML that a template made, and draws it. What draws it is a part of its own, which is
 * loaded when the first page is printed; {@code Press} says whether it is there. Start with {@code Press}.
 */
@NullMarked
package dev.prospectus.paper;

import org.jspecify.annotations.NullMarked;
