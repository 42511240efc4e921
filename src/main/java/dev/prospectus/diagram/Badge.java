package dev.prospectus.diagram;

/**
 * How booking stands, as a box shows it.
 *
 * @param id decides colour and icon
 * @param timeline the status as it rolls over, for an attribute in single quotes; empty when it stays
 */
public record Badge(String id, String label, String timeline) {}
