package dev.prospectus.diagram;

/**
 * The status in a box.
 *
 * @param id of the status, which has a colour and an icon
 * @param timeline the status as it rolls over, for an attribute in single quotes; empty when it stays
 */
public record Badge(String id, String label, String timeline) {}
