package dev.prospectus.output.twin;

/** A part of a page. */
sealed interface HtmlNode permits HtmlElement, HtmlText {}
