/**
 * The list of all files that a build will write, complete before any of them is rendered.
 *
 * <p>In the flow, planning follows loading and precedes checking, since checks of links need the addresses of all pages. An
 * {@code OutputFormat} lists its outputs for an {@code Edition}, which is the catalogue at an instant. An {@code Output} is
 * one file to come. {@code Routes} alone decides on addresses.
 *
 * <p>Start with {@code SitePlan}, the whole list.
 */
@NullMarked
package dev.prospectus.plan;

import org.jspecify.annotations.NullMarked;
