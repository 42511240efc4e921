/**
 * What a build will write, decided in full before anything is written.
 *
 * <p>The fourth step of the flow: a checked catalogue goes in, the list of outputs comes out. An {@code OutputFormat} says
 * which outputs it makes of a catalogue, each {@code Output} is one file to come, {@code Routes} alone decides where
 * things live, and {@code SitePlan} is the whole list, free of clashes. Rendering and publishing only carry it out. Start
 * with {@code SitePlan}.
 */
@NullMarked
package dev.prospectus.plan;

import org.jspecify.annotations.NullMarked;
