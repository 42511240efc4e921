/**
 * Whether a site and what it depends on are well: Java, the launcher, git, the files, the host, what rebuilds it.
 *
 * <p>It only looks: nothing is written, no program is started and no other machine is asked. Of files of others it wants signs of ASCII
 * only, so it reads them as ISO 8859-1, which every file is. Start with {@code Doctor}.
 */
@NullMarked
package dev.prospectus.doctor;

import org.jspecify.annotations.NullMarked;
