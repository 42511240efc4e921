package dev.prospectus.yaml;

/**
 * A finished node with what an alias to it would add to the tree.
 *
 * @param nodes how many nodes it has, itself included
 * @param height how many lists and blocks stand inside each other in it, itself included; 0 for a scalar
 */
record Built(YamlNode node, long nodes, int height) {}
