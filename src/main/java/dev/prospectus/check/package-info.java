/**
 * Checks of what a catalogue means, one class per rule, named for the defect it finds.
 *
 * <p>In the flow, checks run on a loaded catalogue after planning, since checks of links need the addresses of all
 * pages. Syntax and shape have been validated before, by {@code yaml} and {@code load}.
 *
 * <p>Start with {@link dev.prospectus.check.Check}, then read any rule, such as {@code SessionAtWeekend}. {@link
 * dev.prospectus.check.Checks} lists them all.
 */
@NullMarked
package dev.prospectus.check;

import org.jspecify.annotations.NullMarked;
