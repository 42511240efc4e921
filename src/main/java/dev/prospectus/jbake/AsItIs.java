package dev.prospectus.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of {@code content/} are published as they are. A list says what is safe, since nobody can list everything
 * that a web server runs or a browser takes for a page with scripts. What hosts and services ask for by name, and their
 * proofs, are let through for what is in them. docs/DATA.md tells editors the same.
 */
final class AsItIs {

    /** Kinds that every server names, and no browser runs. */
    private static final Set<String> SAFE = Set.of(("png jpg jpeg gif webp avif svg ico bmp tif tiff heic"
                    + " pdf doc docx docm dot dotx xls xlsx xlsm xlt xltx ppt pptx pptm pps ppsx pot potx pub"
                    + " odt ods odp odg ott ots otp rtf epub mobi pages numbers key"
                    + " txt csv tsv json geojson jsonld webmanifest map ics vcf css js mjs"
                    + " mp3 m4a aac ogg oga opus wav flac mid mp4 m4v webm mov ogv avi wmv mpg mpeg mkv 3gp vtt srt"
                    + " woff woff2 ttf otf eot zip gz tgz tar bz2 xz 7z rar ps eps stl")
            .split(" "));

    /** Kinds that many servers don't name. Then a browser looks at their beginning, so that must not be a page's. */
    private static final Set<String> NAMELESS = Set.of(
            ("yaml yml toml ini log tex bib sty ipynb r sql asc sig pem p7s pgp ggb ggs ggt sb sb2 sb3 notebook flipchart"
                            + " gsp tns nb fig dwg dxf step hex ino accdb")
                    .split(" "));

    private static final Set<String> XML = Set.of("xml", "rss", "atom", "kml", "gpx", "opml");
    private static final Set<String> HTML = Set.of("html", "htm");
    private static final Set<String> OTHER_MARKUP = Set.of("rst", "textile", "org", "mdx", "mdown");

    /** Files at the top of {@code content/} that hosts ask for. */
    private static final Set<String> FOR_HOSTS = Set.of("_headers", "_redirects", "_routes.json");

    private static final String HTACCESS = ".htaccess";
    private static final String WELL_KNOWN = ".well-known/";

    /** More than any proof has. */
    private static final int MAX_PROOF_BYTES = 2048;

    /** All of a page that can do nothing. Whatever else begins with {@code <} is not in a proof. */
    private static final Pattern PROOF_TAG = Pattern.compile(
            "<!doctype html>|</?(?:html|head|title|body|p|h[1-6]|div|br)\\s*/?>|<html lang=\"?[\\w-]+\"?>"
                    + "|<meta\\s+(?:charset=\"?utf-8\"?|http-equiv=\"?content-type\"?\\s+content=\"text/html; ?charset=utf-8\""
                    + "|name=\"?[\\w.:-]+\"?\\s+content=\"?[^\"<>]*\"?)\\s*/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMESPACE = Pattern.compile("xmlns(?::[^=\\s]*)?\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    /** Whose elements a browser shows as a page, a drawing or a formula, with scripts and links; or runs as a program. */
    private static final Pattern LIVELY = Pattern.compile(
            "w3\\.org/1999/(?:xhtml|xsl)|w3\\.org/2000/svg|math/mathml|mozilla|&", Pattern.CASE_INSENSITIVE);

    private AsItIs() {}

    /** Why a file is not published, and what to do. */
    record Refusal(String message, String hint) {
        static final Comparator<Refusal> ORDER =
                Comparator.comparing(Refusal::message).thenComparing(Refusal::hint);
    }

    /** Of a file whose name no address can hold. */
    static final Refusal NO_ADDRESS = new Refusal(
            "this name can't be part of an address",
            "give it a name without the signs % # ? ; and of at most 255 bytes");

    /** Whether hosts ask for the file by a name that no page could have. */
    static boolean isForHosts(String path) {
        return FOR_HOSTS.contains(path) || path.endsWith(HTACCESS);
    }

    /** @param path below {@code content/} */
    static Optional<Refusal> refusal(String path, Path file) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        try {
            if (isForHosts(path) || (dot > 0 && SAFE.contains(ending))) {
                return Optional.empty();
            } else if (dot > 0 && XML.contains(ending)) {
                return isQuietXml(text(file))
                        ? Optional.empty()
                        : Optional.of(new Refusal(
                                "this XML can't be told from a page with scripts",
                                "publish XML as UTF-8, without DOCTYPE, style sheets and elements of HTML or SVG; or put it into"
                                        + " a .zip"));
            } else if (dot > 0 && HTML.contains(ending)) {
                return isProof(path, file)
                        ? Optional.empty()
                        : Optional.of(new Refusal(
                                "a page in HTML is published from content/ alone, without what could act",
                                "give it a header and move it there, or put it into a .zip"));
            } else if (dot > 0 && OTHER_MARKUP.contains(ending)) {
                return Optional.of(new Refusal(
                        "pages in this format are not published",
                        "write the page as Markdown (.md), AsciiDoc (.adoc) or HTML (.html)"));
            } else if (dot <= 0 || path.startsWith(WELL_KNOWN) || NAMELESS.contains(ending)) {
                return beginsLikeAPage(file)
                        ? Optional.of(new Refusal(
                                "this file begins with '<', so that browsers may take it for a page",
                                "put it into a .zip, and offer that"))
                        : Optional.empty();
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + file, failure);
        }
        return Optional.of(new Refusal(
                "files that end in ." + ending + " are not published, since a web server or a browser might run them",
                "put it into a .zip and offer that; docs/DATA.md lists the endings that are published"));
    }

    /** Whether an HTML file is a proof that a service asks for. Every other is a page. */
    static boolean isProof(String path, Path file) {
        boolean place = path.indexOf('/') < 0 || path.startsWith(WELL_KNOWN);
        try {
            return place && Files.size(file) <= MAX_PROOF_BYTES && isProof(text(file));
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + file, failure);
        }
    }

    private static boolean isProof(Optional<String> text) {
        return text.isPresent()
                && text.get().lines().noneMatch(Header.SEPARATOR::equals)
                && PROOF_TAG.matcher(text.get()).replaceAll("").indexOf('<') < 0
                && text.get().chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    private static boolean isQuietXml(Optional<String> text) {
        if (text.isEmpty()) {
            return false;
        }
        String xml = text.get()
                .replaceFirst(
                        "^\uFEFF?<\\?xml version=[\"']1\\.0[\"'](?: encoding=[\"'](?i:utf-8)[\"'])?"
                                + "(?: standalone=[\"'](?:yes|no)[\"'])? ?\\?>",
                        "")
                .replaceAll("(?s)<!--.*?-->", "");
        if (xml.contains("<?") || xml.contains("<!") || xml.indexOf('\0') >= 0) {
            return false;
        }
        Matcher namespace = NAMESPACE.matcher(xml);
        while (namespace.find()) {
            if (LIVELY.matcher(namespace.group(1)).find()) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsLikeAPage(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAX_PROOF_BYTES);
            int at = start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF
                    ? 3
                    : 0;
            while (at < start.length && start[at] >= 0 && start[at] <= ' ') {
                at++;
            }
            return at < start.length && start[at] == '<';
        }
    }

    /** The text of a file in UTF-8; empty for one that is none, or too large to be looked through. */
    private static Optional<String> text(Path file) throws IOException {
        if (Files.size(file) > 4 << 20) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
