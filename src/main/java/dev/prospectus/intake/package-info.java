/**
 * What comes into the catalogue from tables of other programs: figures from booking forms, whole catalogues from spreadsheets,
 * proposals from online forms. What stands in such tables may be of people, so it is told and written only where the hub's own
 * settings say so. Start with {@link dev.prospectus.intake.BookingsImport}.
 */
@NullMarked
package dev.prospectus.intake;

import org.jspecify.annotations.NullMarked;
