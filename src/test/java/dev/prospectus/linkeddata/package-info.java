@NullMarked
package dev.prospectus.linkeddata;

import org.jspecify.annotations.NullMarked;
