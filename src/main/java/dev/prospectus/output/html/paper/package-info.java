/**
 * Documents for paper: the booklet of all programmes, and each flyer. They tell what the pages tell, in the words of the pages' views, by
 * templates of their own. Start with {@code PaperFiles}.
 */
@NullMarked
package dev.prospectus.output.html.paper;

import org.jspecify.annotations.NullMarked;
