package dev.prospectus.diagram;

/**
 * How booking stands, as a box shows it.
 *
 * @param id decides colour and icon
 * @param timeline the changes to come in the form that the theme's badges carry; empty without any
 */
public record Badge(String id, String label, String timeline) {}
