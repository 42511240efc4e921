package dev.prospectus.plan;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Media types of the site's files: what the preview says, and what web servers are told to say. */
public final class MediaTypes {

    private static final SortedMap<String, String> BY_ENDING =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("mjs", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("atom", "application/atom+xml"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("md", "text/markdown; charset=utf-8"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("vtt", "text/vtt; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"),
                    Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                    Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
                    Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    Map.entry("odt", "application/vnd.oasis.opendocument.text"),
                    Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
                    Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
                    Map.entry("mp4", "video/mp4"),
                    Map.entry("m4v", "video/mp4"),
                    Map.entry("mov", "video/quicktime"),
                    Map.entry("webm", "video/webm"),
                    Map.entry("ogv", "video/ogg"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("m4a", "audio/mp4"),
                    Map.entry("wav", "audio/wav"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("oga", "audio/ogg"),
                    Map.entry("opus", "audio/ogg"),
                    Map.entry("flac", "audio/flac"))));

    private MediaTypes() {}

    /** All that endings tell, by ending without its dot. */
    public static SortedMap<String, String> byEnding() {
        return BY_ENDING;
    }

    /** Files whose folder tells more than their ending. */
    public static List<InFolder> inFolders() {
        return List.of(new InFolder(Routes.FEEDS.substring(1), "json", "application/feed+json"));
    }

    /**
     * Files of one ending in a folder.
     *
     * @param folder below the site, without a slash in front and with one behind
     * @param ending without its dot
     */
    public record InFolder(String folder, String ending, String type) {

        /** A regular expression for their paths, without a slash in front. */
        public String pattern() {
            return folder + ".*\\." + ending;
        }
    }

    /** Whether a file is text, which compresses well. */
    public static boolean isText(OutputPath path) {
        return isText(of(path));
    }

    /** The endings of text. */
    public static List<String> textEndings() {
        return BY_ENDING.entrySet().stream()
                .filter(entry -> isText(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.matches("(application|image)/(.*\\+)?(json|xml)");
    }

    /** The type of a file, by its path. */
    public static String of(OutputPath path) {
        String value = path.value();
        for (InFolder files : inFolders()) {
            if (value.matches(files.pattern())) {
                return files.type();
            }
        }
        String ending = value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
