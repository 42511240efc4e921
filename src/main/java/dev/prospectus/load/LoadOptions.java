package dev.prospectus.load;

import dev.prospectus.model.AsOf;
import java.net.URI;
import java.util.Optional;

/**
 * How a site is to be loaded.
 *
 * @param baseUrl instead of the one in {@code site-config.yml}
 * @param drafts whether content that is not finished is wanted too
 * @param asOf the instant at which content with a publication date is out or not
 * @param threads how many files are read at the same time; makes no difference to the result
 */
public record LoadOptions(Optional<URI> baseUrl, boolean drafts, AsOf asOf, int threads) {

    public LoadOptions {
        baseUrl = baseUrl.map(LoadOptions::withLastSlash);
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
    }

    /** The site as it is written, on as many threads as there are processors. */
    public static LoadOptions on(AsOf asOf) {
        return new LoadOptions(
                Optional.empty(), false, asOf, Runtime.getRuntime().availableProcessors());
    }

    private static URI withLastSlash(URI address) {
        return address.toString().endsWith("/") ? address : URI.create(address + "/");
    }

    public LoadOptions withBaseUrl(URI other) {
        return new LoadOptions(Optional.of(other), drafts, asOf, threads);
    }

    public LoadOptions withThreads(int number) {
        return new LoadOptions(baseUrl, drafts, asOf, number);
    }
}
