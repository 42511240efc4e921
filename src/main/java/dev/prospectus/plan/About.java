package dev.prospectus.plan;

/**
 * What a planned page tells of itself before it is made.
 *
 * @param path its site path, such as {@code /programmes/}
 * @param listed whether search engines should know it
 */
public record About(String path, Subject subject, boolean listed) {}
