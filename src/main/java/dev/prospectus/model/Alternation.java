package dev.prospectus.model;

/**
 * The academic years in which something runs that does not run every year.
 *
 * @param from one of them; before it nothing is known
 * @param every how many years lie between one and the next, at least 2
 */
public record Alternation(AcademicYear from, int every) {

    public Alternation {
        if (every < 2) {
            throw new IllegalArgumentException("no alternation: every " + every + " years");
        }
    }

    public boolean includes(AcademicYear year) {
        int since = year.startYear() - from.startYear();
        return since >= 0 && since % every == 0;
    }

    /** The first of its years that is not before another. */
    public AcademicYear next(AcademicYear notBefore) {
        int since = notBefore.startYear() - from.startYear();
        int turns = since <= 0 ? 0 : (since + every - 1) / every;
        return new AcademicYear(from.startYear() + turns * every);
    }
}
