/**
 * YAML as a tree in which every node knows its line and column, read with hard limits.
 *
 * <p>In the flow this is the first step of loading. It is the only room that imports SnakeYAML. Scalars stay text,
 * exactly as the editor typed them: the shape that reads a value decides whether {@code no}, {@code 010} or {@code
 * 12:30} is a word, a number or a time, never YAML's own rules.
 *
 * <p>Start with {@link dev.prospectus.yaml.YamlReader}.
 */
@NullMarked
package dev.prospectus.yaml;

import org.jspecify.annotations.NullMarked;
