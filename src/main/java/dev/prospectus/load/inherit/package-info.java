/**
 * What a file takes over from a catalogue that the site builds on, merged as YAML, so that shapes, records and all that follows
 * know nothing of it. Every node keeps its file, line and column, so a finding stands where its value was written.
 *
 * <p>Start with {@link dev.prospectus.load.inherit.Overlay}, which holds the rules of merging.
 */
@NullMarked
package dev.prospectus.load.inherit;

import org.jspecify.annotations.NullMarked;
