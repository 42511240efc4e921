/** What all that ask other machines share: whom they must not ask, and the names of answers. */
@NullMarked
package dev.prospectus.web;

import org.jspecify.annotations.NullMarked;
