package dev.prospectus.model;

import java.util.Comparator;

/**
 * Names one cohort for good: its programme, its academic year and its name within the two. The name may be the same
 * every year, so that rolling a year over is copying a file.
 */
public record CohortId(ProgrammeId programme, AcademicYear year, String name) implements Comparable<CohortId> {

    private static final Comparator<CohortId> ORDER = Comparator.comparing(CohortId::programme)
            .thenComparing(CohortId::year)
            .thenComparing(CohortId::name);

    public CohortId {
        Slug.require(name);
    }

    /** The cohort's part of its URL: {@code 2026-27-autumn}. */
    public String segment() {
        return year + "-" + name;
    }

    @Override
    public int compareTo(CohortId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return programme + "/" + segment();
    }
}
