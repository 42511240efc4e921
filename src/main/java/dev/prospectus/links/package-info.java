/** Asks the addresses of other sites to which a site leads whether they still answer, and remembers since when they do not. */
@NullMarked
package dev.prospectus.links;

import org.jspecify.annotations.NullMarked;
