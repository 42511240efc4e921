package dev.prospectus.intake;

import dev.prospectus.model.AcademicYear;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of an import of bookings.
 *
 * @param sheet the name or number of a sheet, where several have bookings
 * @param cohortColumn what the column is called that names the cohort, in place of the hub's settings
 * @param cohort the cohort of all rows, {@code programme/year/cohort}, where no column names one
 * @param year of the cohorts, where their words may mean those of several
 * @param asOf the day on which the figures were true; else that of the newest row
 * @param partial whether figures are written although rows could not be counted
 * @param fewer whether a run may have fewer places taken than before
 */
public record BookingsRequest(
        Optional<String> sheet,
        Optional<String> cohortColumn,
        Optional<String> cohort,
        Optional<AcademicYear> year,
        Optional<LocalDate> asOf,
        boolean partial,
        boolean fewer) {}
