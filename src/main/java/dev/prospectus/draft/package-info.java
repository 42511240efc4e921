/**
 * New files and entries drafted for editors, who look through them and go on from there. Start with
 * {@link dev.prospectus.draft.DataValue}: what is to be written; {@link dev.prospectus.draft.DataText} writes it.
 */
@NullMarked
package dev.prospectus.draft;

import org.jspecify.annotations.NullMarked;
