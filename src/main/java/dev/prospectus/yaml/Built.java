package dev.prospectus.yaml;

/**
 * A complete node, and its size, which every alias to it adds to the tree.
 *
 * @param nodes the number of its nodes, itself included
 * @param height the number of nested lists and mappings, itself included; 0 for a scalar
 */
record Built(YamlNode node, long nodes, int height) {}
