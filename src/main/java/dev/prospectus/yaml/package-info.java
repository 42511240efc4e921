/**
 * YAML as a tree in which everything knows its line and column, read with hard limits.
 *
 * <p>The only room that imports SnakeYAML. Scalars stay text, exactly as the editor typed them: whether
 * {@code no}, {@code 010} or {@code 12:30} is a word, a number or a time is decided by the shape that reads
 * it, never by YAML's own guesses. Start with {@link dev.prospectus.yaml.YamlReader}.
 */
@NullMarked
package dev.prospectus.yaml;

import org.jspecify.annotations.NullMarked;
