/**
 * The parts that all kinds of pages share: frame, head, cards of offers, statuses, next steps, texts.
 *
 * <p>A kind of page is a {@code PageGroup}. It lists its pages, and makes a record with the content of each when the page is
 * rendered. A template only arranges this content: its links are complete and its dates are words. Start with {@link
 * dev.prospectus.output.html.page.PageTools}.
 */
@NullMarked
package dev.prospectus.output.html.page;

import org.jspecify.annotations.NullMarked;
