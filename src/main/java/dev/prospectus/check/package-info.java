/**
 * Rules about meaning: what a catalogue says is looked at after its files have been read without a fault of shape.
 *
 * <p>Comes after loading and before anything is planned. One file per rule, named for the defect it finds; {@link
 * dev.prospectus.check.Checks} lists them. Start with {@link dev.prospectus.check.Check}, then read any rule, such as
 * {@code PathwayCycle}.
 */
@NullMarked
package dev.prospectus.check;

import org.jspecify.annotations.NullMarked;
