/**
 * What is new, for readers of feeds and for services that turn them into e-mail: news, programmes, changes of booking status.
 *
 * <p>Start with {@code Feeds}.
 */
@NullMarked
package dev.prospectus.output.feed;

import org.jspecify.annotations.NullMarked;
