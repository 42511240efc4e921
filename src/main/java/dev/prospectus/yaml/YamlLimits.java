package dev.prospectus.yaml;

/**
 * Limits on YAML files. Files arrive by pull request, so a few hundred bytes must not be able to exhaust memory, as
 * the nested aliases of "billion laughs" would.
 *
 * @param bytes the largest size of a file
 * @param depth how many lists and mappings may be nested, aliases included
 * @param aliases how many {@code *aliases} a file may have
 * @param aliasNodes how many nodes all aliases together may add to the tree
 */
public record YamlLimits(int bytes, int depth, int aliases, int aliasNodes) {

    public static final YamlLimits DEFAULT = new YamlLimits(1 << 20, 40, 50, 100_000);

    public YamlLimits {
        if (bytes < 1 || bytes == Integer.MAX_VALUE || depth < 1 || aliases < 0 || aliasNodes < 0) {
            throw new IllegalArgumentException("not limits: " + bytes + " bytes, depth " + depth);
        }
    }
}
