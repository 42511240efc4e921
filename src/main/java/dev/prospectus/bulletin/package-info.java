/**
 * A newsletter of what is new: which facts belong in it, and its two forms, HTML that mail programs keep and plain text.
 *
 * <p>All of it comes from an {@code Edition}, as the pages and feeds do. Start with {@code Bulletin}.
 */
@NullMarked
package dev.prospectus.bulletin;

import org.jspecify.annotations.NullMarked;
