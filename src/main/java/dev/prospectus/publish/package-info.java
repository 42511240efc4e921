/**
 * Hands a built site to a host: to release folders on a server ({@code rsync} over {@code ssh}), or to a branch of a git repository.
 *
 * <p>It comes after {@code build}, and changes nothing of the site. Start with {@link dev.prospectus.publish.Host}; {@link
 * dev.prospectus.publish.Target} tells which host somebody means. Programs of the machine do the work ({@link
 * dev.prospectus.publish.Program}), since they know its keys, its settings and its networks.
 */
@NullMarked
package dev.prospectus.publish;

import org.jspecify.annotations.NullMarked;
