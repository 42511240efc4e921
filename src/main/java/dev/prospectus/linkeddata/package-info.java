/**
 * What a page says, in the words of schema.org, for search engines and other programs: one block of JSON-LD in each page's head.
 *
 * <p>Nothing stands there that the page does not say, and nothing that time alone makes wrong: a block does not roll over in a
 * reader's browser, so that whatever ends says when. Start with {@link dev.prospectus.linkeddata.LinkedData}.
 */
@NullMarked
package dev.prospectus.linkeddata;

import org.jspecify.annotations.NullMarked;
