package dev.prospectus.load;

import dev.prospectus.model.AsOf;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Options for loading a site.
 *
 * @param baseUrl replaces the one in {@code site-config.yml}
 * @param drafts whether drafts of pages are loaded too
 * @param asOf the instant that decides whether a page with a publication date is out
 * @param threads how many files are read at the same time. The result is the same with any number.
 * @param without what is left out of the site
 * @param catalogues the folders of catalogues that the site builds on, by their ids, where they are not those that it names
 * @param whole whether all programmes of catalogues are there, also those that the site does not offer
 */
public record LoadOptions(
        Optional<URI> baseUrl,
        boolean drafts,
        AsOf asOf,
        int threads,
        Unmade without,
        Map<String, Path> catalogues,
        boolean whole) {

    public LoadOptions {
        baseUrl = baseUrl.map(LoadOptions::withLastSlash);
        catalogues = Map.copyOf(catalogues);
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
    }

    /** For a site of which nothing is left out, with the catalogues in the folders that it names. */
    public LoadOptions(Optional<URI> baseUrl, boolean drafts, AsOf asOf, int threads) {
        this(baseUrl, drafts, asOf, threads, Unmade.NOTHING, Map.of(), false);
    }

    /** The defaults: no other base URL, no drafts, a thread for each processor. */
    public static LoadOptions on(AsOf asOf) {
        return new LoadOptions(
                Optional.empty(), false, asOf, Runtime.getRuntime().availableProcessors());
    }

    private static URI withLastSlash(URI address) {
        return address.toString().endsWith("/") ? address : URI.create(address + "/");
    }

    public LoadOptions withBaseUrl(URI other) {
        return new LoadOptions(Optional.of(other), drafts, asOf, threads, without, catalogues, whole);
    }

    public LoadOptions withThreads(int number) {
        return new LoadOptions(baseUrl, drafts, asOf, number, without, catalogues, whole);
    }

    public LoadOptions withCatalogues(Map<String, Path> folders) {
        return new LoadOptions(baseUrl, drafts, asOf, threads, without, folders, whole);
    }

    /** With all programmes of the catalogues that a site builds on, for who looks for something to offer. */
    public LoadOptions withWholeCatalogues() {
        return new LoadOptions(baseUrl, drafts, asOf, threads, without, catalogues, true);
    }
}
