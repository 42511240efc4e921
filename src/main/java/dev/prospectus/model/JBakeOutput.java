package dev.prospectus.model;

import java.util.Optional;

/** The files that JBake makes of no page of {@code content/}: what their template, switch and file name are called in its settings. */
public enum JBakeOutput {
    INDEX("masterindex", "render.index", "index.file"),
    ARCHIVE("archive", "render.archive", "archive.file"),
    FEED("feed", "render.feed", "feed.file"),
    SITEMAP("sitemap", "render.sitemap", "sitemap.file"),
    ERROR_404("error404", "render.error404", "error404.file"),

    /** One file for each tag, see {@link JBakeSettings#tagFile}. */
    TAG("tag", "render.tags", ""),

    /** The list of tags, which JBake makes only where it makes their files. */
    TAGS("tagsindex", "render.tagsindex", "");

    private final String template;
    private final String renderKey;
    private final String fileKey;

    JBakeOutput(String template, String renderKey, String fileKey) {
        this.template = template;
        this.renderKey = renderKey;
        this.fileKey = fileKey;
    }

    /** The word in {@code template.<word>.file}. */
    public String template() {
        return template;
    }

    /** The setting that tells whether it is made. */
    public String renderKey() {
        return renderKey;
    }

    /** The setting that names its file; empty where the name is made of other settings. */
    public Optional<String> fileKey() {
        return Optional.of(fileKey).filter(key -> !key.isEmpty());
    }
}
