/**
 * Changes of the author's files in place: an edit changes the characters that it names, and every other byte of the file stays
 * (comments, order, quoting, line ends, byte order mark). Start with {@link dev.prospectus.edit.FileText}.
 */
@NullMarked
package dev.prospectus.edit;

import org.jspecify.annotations.NullMarked;
