package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of all commands that read a site. */
final class SiteOptions {

    @Mixin
    final SiteFolder site = new SiteFolder();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = AsOfConverter.class,
            description = "The instant at which statuses hold: 2026-10-01T09:00:00Z, or 2026-10-01T09:00 or 2026-10-01"
                    + " in the site's time zone. Default: now.")
    Optional<AsOf> asOf = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = BaseUrlConverter.class,
            description = "Where the site will stand, if not where site-config.yml says.")
    Optional<URI> baseUrl = Optional.empty();

    @Option(names = "--drafts", description = "Take unfinished content pages in, and what waits to be published.")
    boolean drafts;

    BuildRequest request(Severity failOn, int threads) {
        return request(baseUrl, failOn, threads);
    }

    /** A request with another base URL than the options give, as the preview needs. */
    BuildRequest request(Optional<URI> address, Severity failOn, int threads) {
        return new BuildRequest(
                site.normalized(),
                asOf.orElseGet(() -> AsOf.of(Clock.systemUTC().instant())),
                address,
                drafts,
                failOn,
                threads);
    }

    /** Parses a severity. The error message names the valid words. */
    static final class SeverityConverter implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String text) {
            return Choice.of(
                    text, "severity", List.of(Severity.values()), Severity::word, "write info, warning or error");
        }
    }

    /** Parses an instant. The error message names the valid forms. */
    static final class AsOfConverter implements ITypeConverter<AsOf> {
        @Override
        public AsOf convert(String text) {
            try {
                return AsOf.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is not an instant; write 2026-10-01T09:00:00Z,"
                        + " 2026-10-01T09:00 or 2026-10-01");
            }
        }
    }

    /** Parses a base URL, and adds a closing slash if it has none. */
    static final class BaseUrlConverter implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            URI url;
            try {
                url = URI.create(text.endsWith("/") ? text : text + "/");
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' is not an address");
            }
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (!web || url.getHost() == null || url.getRawQuery() != null || url.getRawFragment() != null) {
                throw new TypeConversionException(
                        "'" + text + "' is not the address of a site; write https://example.org/hub/");
            }
            return url;
        }
    }
}
