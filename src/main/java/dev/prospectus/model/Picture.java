package dev.prospectus.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A picture of {@code content/} as pages show it.
 *
 * @param path the site path of the picture at its largest, in a format that every browser shows
 * @param size at its largest
 * @param versionType the media type of the versions, when it is not that of {@code path}
 * @param versions the same in several widths, narrowest first; empty when it is small enough as it is
 */
public record Picture(String path, PictureSize size, Optional<String> versionType, List<Version> versions) {

    /** How wide running text is at most, in CSS pixels: {@code --measure} of the theme. */
    private static final int MEASURE = 640;

    public Picture {
        versions = List.copyOf(versions);
    }

    /** A picture that is published in one size. */
    public static Picture of(String path, PictureSize size) {
        return new Picture(path, size, Optional.empty(), List.of());
    }

    /** @param width in pixels of the file */
    public record Version(String path, int width) {}

    /** HTML's {@code srcset}; empty when there are no versions. */
    public String srcset(UnaryOperator<String> href) {
        return versions.stream()
                .map(version -> href.apply(version.path()) + " " + version.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** HTML's {@code sizes} for a picture in running text. */
    public String sizes() {
        int shown = Math.min(MEASURE, size.width());
        return "(max-width: " + shown + "px) 100vw, " + shown + "px";
    }
}
