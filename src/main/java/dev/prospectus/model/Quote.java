package dev.prospectus.model;

import java.util.Optional;

/**
 * What somebody said who took part, and agreed to be quoted.
 *
 * @param role who said it, as a role and not a person
 * @param year in which they took part
 */
public record Quote(String text, String role, Optional<AcademicYear> year) {}
