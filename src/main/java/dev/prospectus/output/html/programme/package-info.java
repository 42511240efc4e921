/**
 * The pages about one programme: its own, its flyer, and one for each cohort, current or archived. Start with {@code
 * ProgrammePages}.
 */
@NullMarked
package dev.prospectus.output.html.programme;

import org.jspecify.annotations.NullMarked;
