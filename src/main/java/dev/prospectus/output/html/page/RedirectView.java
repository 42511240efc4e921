package dev.prospectus.output.html.page;

/**
 * A page that only leads on.
 *
 * @param target what a browser follows
 * @param canonical the same as a whole address
 */
public record RedirectView(String language, String siteName, String target, String canonical) {}
