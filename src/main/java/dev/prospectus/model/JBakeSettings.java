package dev.prospectus.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The settings of a site that JBake made: its {@code jbake.properties} over JBake's own defaults. Names and answers are those of JBake 2.7.0.
 *
 * <p>What can't be followed has been found when the file was read; here a default answers in its place.
 *
 * @param values by key, such as {@code index.file}, in the order of the file and then of the defaults; more than one where commas part them
 * @param templates the files of the site's own templates, by path below their folder
 * @param data what its files of data say, by path below their folder: maps, lists, texts, numbers and truth values
 * @param folders where its files lie
 */
public record JBakeSettings(
        Map<String, List<String>> values,
        SortedSet<String> templates,
        SortedMap<String, Object> data,
        SiteFolders folders) {

    /** The file, beside {@code site-config.yml}. */
    public static final String FILE = "jbake.properties";

    /** The name that the file had before JBake 2.5; what stands in it comes first. */
    public static final String OLD_FILE = "custom.properties";

    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "t");
    private static final Set<String> NO = Set.of("false", "no", "off", "n", "f");
    private static final String INDEX = "index.html";

    public JBakeSettings {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((key, several) -> copy.put(key, List.copyOf(several)));
        values = Collections.unmodifiableMap(copy);
        templates = Collections.unmodifiableSortedSet(new TreeSet<>(templates));
        data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    }

    /** Settings of a site of which nothing else is known. */
    public JBakeSettings(Map<String, List<String>> values, SortedSet<String> templates) {
        this(values, templates, new TreeMap<>(), SiteFolders.USUAL);
    }

    /** These settings for a site with these files in its folder of templates. */
    public JBakeSettings withTemplates(List<String> files) {
        return new JBakeSettings(values, new TreeSet<>(files), data, folders);
    }

    /** These settings for a site whose files of data say this. */
    public JBakeSettings withData(SortedMap<String, Object> said) {
        return new JBakeSettings(values, templates, said, folders);
    }

    /** These settings for a site whose files lie there. */
    public JBakeSettings withFolders(SiteFolders where) {
        return new JBakeSettings(values, templates, data, where);
    }

    /** The folder of the site's files of data; empty where it is {@code data}, which holds the catalogue here, or none of the site's. */
    public Optional<String> dataFolder() {
        return Optional.of(folder("data"))
                .filter(folder ->
                        !folder.equals("data") && PortablePath.fault(folder).isEmpty());
    }

    /** The value of a key, the first of several; empty where it is blank or not there. */
    public Optional<String> text(String key) {
        return list(key).stream().findFirst().filter(text -> !text.isBlank());
    }

    /** All values of a key. */
    public List<String> list(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** Whether a switch is on. */
    public boolean isOn(String key) {
        return text(key).flatMap(JBakeSettings::choice).orElse(false);
    }

    /** What a word says as a switch; empty where it is none. */
    public static Optional<Boolean> choice(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return YES.contains(plain) || NO.contains(plain) ? Optional.of(YES.contains(plain)) : Optional.empty();
    }

    /** All values as templates know them: {@code site.host} is {@code site_host}, several are a list, and {@code index_paginate} a switch. */
    public Map<String, Object> config() {
        SortedMap<String, Object> config = new TreeMap<>();
        values.forEach(
                (key, several) -> config.put(key.replace('.', '_'), several.size() == 1 ? several.get(0) : several));
        config.put("index_paginate", paginates());
        return config;
    }

    /** Whether the site has a template of its own for this and its settings ask for it; otherwise the theme's pages stand. */
    public boolean makes(JBakeOutput output) {
        boolean asked = isOn(output.renderKey()) && (output != JBakeOutput.TAGS || isOn(JBakeOutput.TAG.renderKey()));
        return asked && ownTemplate(output.template()).isPresent();
    }

    /** The file of the site's own template for a kind of page; empty where it has none that Freemarker reads. */
    public Optional<String> ownTemplate(String kind) {
        return templateFile(kind)
                .filter(file -> file.endsWith(".ftl") || file.endsWith(".ftlh"))
                .filter(file -> templates.contains(file));
    }

    /**
     * The template that makes pages of a type: the site's own, or the theme's. A type whose template is for another engine, and so did not come along, is shown as
     * a page.
     */
    public String template(String type) {
        boolean known = List.of("page", "post").contains(type)
                || templates.contains(type + ".ftl")
                || templates.contains(type + ".ftlh");
        return ownTemplate(type).orElse((known ? type : "page") + ".ftl");
    }

    /** What the settings name as the template for a kind of page, whether it is there or not. */
    public Optional<String> templateFile(String kind) {
        return text("template." + kind + ".file");
    }

    /** The kinds of pages for which the settings name a template, such as {@code post}, in the order of the file: JBake lists pages of all types in it. */
    public List<String> templateKinds() {
        return values.keySet().stream()
                .filter(key -> key.startsWith("template.") && key.endsWith(".file") && key.length() > 14)
                .map(key -> key.substring("template.".length(), key.length() - ".file".length()))
                .toList();
    }

    /** All that they name as templates. */
    public SortedSet<String> templateFiles() {
        return templateKinds().stream()
                .flatMap(kind -> templateFile(kind).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The path of a file that JBake makes, below the site's root. Those of tags have no single one. */
    public Optional<String> file(JBakeOutput output) {
        return output == JBakeOutput.TAGS
                ? Optional.of(tagPath() + "/index" + extension())
                : output.fileKey().flatMap(this::text).map(JBakeSettings::withoutSlashes);
    }

    /** The path of the page of a tag. A tag of which no file can be called is written in plain letters there. */
    public String tagFile(String tag) {
        String file = tagPath() + "/" + tag + extension();
        return PortablePath.fault(file).isEmpty() ? file : tagPath() + "/" + Slug.of("tag " + tag) + extension();
    }

    /** The folder of the pages of tags. */
    public String tagPath() {
        return text("tag.path").map(JBakeSettings::withoutSlashes).orElse("tags");
    }

    /** Whether relative addresses of pictures begin in the folder of the page's file, and become whole ones. */
    public boolean updatesPictures() {
        return isOn("img.path.update");
    }

    /** Whether spaces in tags become hyphens. */
    public boolean sanitizesTags() {
        return isOn("tag.sanitize");
    }

    /** How the files of pages end. */
    public String extension() {
        return text("output.extension").orElse(".html");
    }

    public boolean paginates() {
        return isOn("index.paginate");
    }

    /** At least 1. */
    public int postsPerPage() {
        return text("index.posts_per_page").flatMap(JBakeSettings::count).orElse(5);
    }

    /** A number of posts; empty where it is none. */
    public static Optional<Integer> count(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** How dates are written in headers, with the letters of {@link java.text.SimpleDateFormat}. */
    public String dateFormat() {
        return text("date.format").orElse("yyyy-MM-dd");
    }

    /** The type of a page whose header names none; empty where each must. */
    public String defaultType() {
        return text("default.type").orElse("");
    }

    /** The status of a page whose header names none. */
    public String defaultStatus() {
        return text("default.status").orElse("");
    }

    /** The time zone in which templates write dates; empty where the site's own holds. */
    public Optional<ZoneId> templateZone() {
        return text("freemarker.timezone").flatMap(JBakeSettings::zone);
    }

    /** A time zone by its name; empty where that is none. */
    public static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name, ZoneId.SHORT_IDS));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** The line that ends a header. */
    public String headerSeparator() {
        return text("header.separator").orElse("~~~~~~");
    }

    /** Where JBake's pages say that the site stands; {@code site-config.yml} decides. */
    public Optional<String> host() {
        return text("site.host");
    }

    /** The name of the file by which JBake passes over a folder. */
    public String ignoreFile() {
        return text("ignore.file").filter(JBakeSettings::isFileName).orElse(".jbakeignore");
    }

    /** Whether this names a file in any folder. */
    public static boolean isFileName(String text) {
        return !text.contains("/") && PortablePath.fault(text).isEmpty();
    }

    /**
     * What the settings call a folder, whether this program can follow or not; {@link #folders} are those that it reads.
     *
     * @param kind such as {@code content}
     */
    public String folder(String kind) {
        return text(kind + ".folder").map(JBakeSettings::withoutSlashes).orElse(kind);
    }

    /**
     * The site path of the page that JBake makes of a file, with its characters as they are: {@code /blog/My+trip.html}, or with {@code
     * uri.noExtension} {@code /blog/My+trip/}.
     *
     * @param source its path below {@code content/}
     */
    public String address(String source) {
        String stem = stem(source);
        String path = folders(source) + stem.replace(' ', '+') + ending(source);
        return "/"
                + (path.equals(INDEX) || path.endsWith("/" + INDEX)
                        ? path.substring(0, path.length() - INDEX.length())
                        : path);
    }

    /** The folders above a file, with their slashes. */
    public static String folders(String source) {
        return source.substring(0, source.lastIndexOf('/') + 1);
    }

    /** A file's own name without its ending. */
    public static String stem(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** What follows the name: {@code .html}, or {@code /index.html} where {@code uri.noExtension} and the beginning of the path ask for a folder. */
    public String ending(String source) {
        boolean folder = isOn("uri.noExtension")
                && text("uri.noExtension.prefix")
                        .filter(("/" + source)::startsWith)
                        .isPresent();
        return (folder ? "/index" : "") + extension();
    }

    private static String withoutSlashes(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
