/**
 * The pictures that go with links to pages, as files.
 *
 * <p>Start with {@code CardFiles}.
 */
@NullMarked
package dev.prospectus.output.card;

import org.jspecify.annotations.NullMarked;
