package dev.prospectus.model;

import java.util.List;

/**
 * How a hub works with those next to it.
 *
 * @param neighbours whose runs it names where it has no place itself, the one it would name first at the front
 * @param open whether it takes schools from outside, where a programme does not say otherwise
 */
public record Neighbourhood(List<OtherHub> neighbours, boolean open) {

    public static final Neighbourhood NONE = new Neighbourhood(List.of(), false);

    public Neighbourhood {
        neighbours = List.copyOf(neighbours);
    }
}
