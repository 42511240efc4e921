package dev.prospectus.model;

import java.util.Optional;

/**
 * Some of those whom a school sends.
 *
 * @param unit what is counted, where it is not people
 * @param as what they are called or do there, in words, such as "Mastery Advocates"
 * @param part whether they are some of those named before them
 * @param atTimes whether they take part in some of it only
 */
public record Participants(
        Optional<Quantity> count,
        Optional<PlaceUnit> unit,
        Optional<Role> role,
        Optional<String> as,
        boolean part,
        boolean atTimes) {}
