/** What differs between two states of a site, for those who read it: told of each programme, run and page, and of whom it touches. */
@NullMarked
package dev.prospectus.diff;

import org.jspecify.annotations.NullMarked;
