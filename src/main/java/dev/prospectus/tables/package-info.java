/**
 * Tables as people save them, from spreadsheets and online forms: CSV in any of its forms, and XLSX. What stands in a cell
 * is data of people, so nothing here quotes it. Start with {@link dev.prospectus.tables.TableFile}.
 */
@NullMarked
package dev.prospectus.tables;

import org.jspecify.annotations.NullMarked;
