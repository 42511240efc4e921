/**
 * The author's files as text, places in them, and findings about them.
 *
 * <p>In the flow this comes before everything: every other room may use it, and it uses none. Start with {@link
 * dev.prospectus.source.Diagnostic}.
 */
@NullMarked
package dev.prospectus.source;

import org.jspecify.annotations.NullMarked;
