/**
 * What git knows of a site: its files as they stood at a revision. Nothing is checked out, and no program is started; the only room
 * that knows JGit.
 */
@NullMarked
package dev.prospectus.history;

import org.jspecify.annotations.NullMarked;
