/**
 * What web servers are told about the site's files: headers, media types, and old addresses that lead on.
 *
 * <p>{@code Policy} is the one list of headers, {@code Move} an old address. Each other class writes them in the form of one kind of
 * server. Start with {@code HostFiles}.
 */
@NullMarked
package dev.prospectus.output.host;

import org.jspecify.annotations.NullMarked;
