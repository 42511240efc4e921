package dev.prospectus.asciidoc;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a site sets for its texts in AsciiDoc.
 *
 * @param attributes by name
 */
public record AsciiDocSettings(SortedMap<String, String> attributes) {

    public static final AsciiDocSettings NONE = new AsciiDocSettings(new TreeMap<>());

    public AsciiDocSettings {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
