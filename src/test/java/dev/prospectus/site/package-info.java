/**
 * The proof of the published site: the sample hub is built once, then read as its readers do, in a real browser, and as
 * machines do, by its files. Start at {@link dev.prospectus.site.BuiltSite}; {@code BrowserTest} visits pages, the other
 * tests read files. Run alone with {@code mvn test -Dgroups=site} (files) and {@code -Dgroups=browser}; left out with
 * {@code -DexcludedGroups=site,browser}.
 */
package dev.prospectus.site;
