/**
 * The site's icon in the forms that browsers and phones ask for, and the manifest that names them.
 *
 * <p>Start with {@code Icons}.
 */
@NullMarked
package dev.prospectus.output.icon;

import org.jspecify.annotations.NullMarked;
