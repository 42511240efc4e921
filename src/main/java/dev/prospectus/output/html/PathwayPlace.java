package dev.prospectus.output.html;

import java.util.List;

/**
 * Where an offer stands on a pathway.
 *
 * @param timing of its stage, in words
 * @param after what it may lead to next; empty at the end of a route
 */
public record PathwayPlace(Link pathway, String stage, String timing, List<Link> after) {}
