/**
 * Texts in AsciiDoc as HTML, which is still the author's: others clean it. The only room that imports Asciidoctor, of which the
 * program holds the interfaces; what answers them is a part that is there only for sites that need it.
 *
 * <p>Start with {@link dev.prospectus.asciidoc.AsciiDoc}.
 */
@NullMarked
package dev.prospectus.asciidoc;

import org.jspecify.annotations.NullMarked;
