package dev.prospectus.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.JBakeOutput;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.plan.JBakeUri;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jbake.parser.MarkupEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    Path site;

    @Test
    void aFolderWithoutTheFileHasNoSettings() {
        assertThat(read().settings()).isEmpty();
        assertThat(read().findings()).isEmpty();
    }

    /** Java's own reader of such files is the independent one. */
    @Test
    void whatTheFileLeavesOutIsAsInJBake() throws IOException {
        Properties defaults = new Properties();
        try (InputStream in = MarkupEngine.class.getResourceAsStream("/default.properties")) {
            defaults.load(in);
        }
        SortedMap<String, String> joined = new TreeMap<>();
        settings("").values().forEach((key, values) -> joined.put(key, String.join(",", values)));

        assertThat(joined).hasSizeGreaterThan(50).isEqualTo(new TreeMap<>(defaults));
    }

    @Test
    void escapesContinuationsAndListsAreReadAsJBakeDoes() throws IOException {
        JBakeSettings settings = settings("""
                # comment = 1
                ! comment = 2
                site.host = http://choir\\
                    .example.org
                blog.title : Chor f\\u00fcr alle, jeden Tag
                blog.motto=Sing\\, sing
                blog.folder C:\\\\songs
                größe=ü
                feed.url=${site.host}/${feed.file}
                own.left=${nobody.knows}
                own.round=${own.trip}
                own.trip=${own.round}
                """);

        assertThat(settings.host()).contains("http://choir.example.org");
        assertThat(settings.list("blog.title")).containsExactly("Chor für alle", "jeden Tag");
        assertThat(settings.text("blog.motto")).contains("Sing, sing");
        assertThat(settings.text("blog.folder")).contains("C:\\songs");
        assertThat(settings.text("größe")).contains("ü");
        assertThat(settings.text("feed.url")).contains("http://choir.example.org/feed.xml");
        assertThat(settings.text("own.left")).contains("${nobody.knows}");
        assertThat(settings.text("own.round").orElseThrow()).startsWith("${own.");
    }

    @Test
    void templatesKnowKeysWithUnderscores() throws IOException {
        JBakeSettings settings = settings("site.title=Choir\nindex.paginate=yes\nsite.tags=a, b\n");

        assertThat(settings.config())
                .containsEntry("site_title", "Choir")
                .containsEntry("site_tags", List.of("a", "b"))
                .containsEntry("index_paginate", true)
                .containsEntry("archive_file", "archive.html")
                .containsEntry("tag_path", "tags");
    }

    @Test
    void outputsAreMadeWhereTheirSwitchIsOnAndTheirTemplateIsThere() throws IOException {
        List<String> files = List.of("index.ftl", "feed.ftl", "sitemap.ftl", "tags.ftl", "list.ftl", "archive.thyme");
        JBakeSettings settings = settings("""
                        render.tagsindex=true
                        render.feed=false
                        template.tagsindex.file=list.ftl
                        template.archive.file=archive.thyme
                        tag.path=/topics/
                        """).withTemplates(files);

        assertThat(JBakeOutput.values())
                .filteredOn(settings::makes)
                .containsExactly(JBakeOutput.INDEX, JBakeOutput.TAG, JBakeOutput.TAGS);
        assertThat(settings.file(JBakeOutput.INDEX)).contains("index.html");
        assertThat(settings.file(JBakeOutput.TAGS)).contains("topics/index.html");
        assertThat(settings.tagFile("new songs")).isEqualTo("topics/new songs.html");
        assertThat(settings.templateKinds())
                .containsExactly(
                        "tagsindex", "archive", "masterindex", "feed", "error404", "tag", "sitemap", "post", "page");
    }

    @ParameterizedTest
    @CsvSource({
        "'', blog/2013/first.md, /blog/2013/first.html, blog/2013/first.html",
        "'', My Trip.md, /My+Trip.html, My+Trip.html",
        "'', a+b.md, /a+b.html, a%2Bb.html",
        "'', Café.html, /Café.html, Caf%C3%A9.html",
        "'', My Trips/one.adoc, /My Trips/one.html, My%20Trips/one.html",
        "'', x onclick=\"a\" y/one.md, /x onclick=\"a\" y/one.html, x%20onclick%3D%22a%22%20y/one.html",
        "'', teams/index.md, /teams/, teams/index.html",
        "'', v1.2.md, /v1.2.html, v1.2.html",
        "output.extension=.htm, teams/index.md, /teams/index.htm, teams/index.htm",
        "uri.noExtension=true, blog/first.md, /blog/first.html, blog/first.html",
        "uri.noExtension=true;uri.noExtension.prefix=/blog/, blog/first.md, /blog/first/, blog/first/index.html",
        "uri.noExtension=true;uri.noExtension.prefix=/blog/, about.md, /about.html, about.html",
        "uri.noExtension=true;uri.noExtension.prefix=/, index.md, /index/, index/index.html"
    })
    void addressesOfPagesAreThoseOfJBake(String lines, String source, String address, String uri) throws IOException {
        JBakeSettings settings = settings(lines.replace(';', '\n'));

        assertThat(settings.address(source)).isEqualTo(address);
        assertThat(JBakeUri.of(settings, source)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index.posts_per_page=ten | 'ten' of index.posts_per_page is no number of posts",
                "index.posts_per_page=0 | '0' of index.posts_per_page is no number of posts",
                "date.format=TT.MM.JJJJ | 'TT.MM.JJJJ' of date.format is no form of a date",
                "render.feed=perhaps | 'perhaps' of render.feed is neither true nor false",
                "default.status=online | 'online' of default.status is no status",
                "feed.file=../feed.xml | '../feed.xml' of feed.file is no path on this site",
                "asset.folder=../shared | '../shared' of asset.folder is no folder below this one",
                "asset.folder=C:/shared | 'C:/shared' of asset.folder is no folder below this one",
                "content.folder=/home/me/texts | '/home/me/texts' of content.folder is no folder below this one",
                "content.folder=. | '.' of content.folder is no folder below this one",
                "content.folder=.cache/texts | '.cache/texts' of content.folder is no folder below this one",
                "template.folder=src/templates | 'src/templates' of template.folder is not there",
                "template.folder=content/look | 'content/look' of template.folder can't be read beside 'content'",
                "asset.folder=data | 'data' of asset.folder can't be read beside 'data'",
                "freemarker.timezone=Mars/North | 'Mars/North' of freemarker.timezone is no time zone",
                "ignore.file=. | '.' of ignore.file is no name of a file",
                "ignore.file=/etc | '/etc' of ignore.file is no name of a file",
                "ignore.file=a/b | 'a/b' of ignore.file is no name of a file",
                "output.extension=.php | '.php' of output.extension is no ending",
                "archive.file=Index.html | 'Index.html' of archive.file is the file of index.file too"
            })
    void whatCantBeFollowedIsFoundWhereItStands(String line, String message) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "# Settings\nown=1, \\\n  2\n" + line + "\n");

        assertThat(read().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).startsWith("jbake.properties:4:1: error[JBK014]: " + message);
            assertThat(finding.hint()).isPresent();
        });
        assertThat(read().settings()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.port=8080",
                "db.store=plocal",
                "asciidoctor.attributes=idprefix=,idseparator=-",
                "own.key=x",
                "default.type=",
                "sitemap.file=index.html",
                "date.format=EEE, d MMM yyyy HH:mm:ss Z",
                "content.folder=content/",
                "destination.folder=target/site",
                "ignore.file=.nopages",
                "img.path.update=true",
                "template.encoding=utf-8"
            })
    void whatOtherPartsOfJBakeOrTheSiteItselfUseIsNoFault(String line) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), line + "\n");

        assertThat(read().findings()).isEmpty();
    }

    @Test
    void aDateFormatWithACommaIsWhole() throws IOException {
        assertThat(settings("date.format=EEE, d MMM yyyy").dateFormat()).isEqualTo("EEE");
        assertThat(settings("date.format=EEE\\, d MMM yyyy").dateFormat()).isEqualTo("EEE, d MMM yyyy");
    }

    @Test
    void aValueOnSeveralLinesHasThePlaceOfItsFirst() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "a=1\nfeed.file=..\\\n  /\\\n  x\nb=2\n");

        assertThat(read().findings())
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .startsWith("jbake.properties:2:1: error");
    }

    @Test
    void whatHasNoEffectIsAWarning() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.host=a\ntag.path=x\nsite.host=b\n");
        Files.writeString(site.resolve("custom.properties"), "tag.path=y\nrender.encoding=ISO-8859-1\n");

        assertThat(read().findings())
                .extracting(Diagnostic::toString)
                .satisfiesExactlyInAnyOrder(
                        finding -> assertThat(finding)
                                .startsWith("jbake.properties:3:1: warning[JBK015]: 'site.host' stands here again; what"
                                        + " holds is line 1"),
                        finding -> assertThat(finding)
                                .startsWith("jbake.properties:2:1: warning[JBK015]: 'tag.path' stands here again; what"
                                        + " holds is line 1 of custom.properties"),
                        finding -> assertThat(finding).startsWith("custom.properties:2:1: warning[JBK015]: files are"));
        assertThat(read().settings().orElseThrow().tagPath()).isEqualTo("y");
    }

    @Test
    void aFileInAnotherEncodingIsAFinding() throws IOException {
        Files.write(site.resolve("jbake.properties"), "site.title=Müller\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read().findings()).extracting(Diagnostic::code).containsExactly("FIL005");
    }

    @Test
    void aLinkOutOfTheSiteIsNotFollowed(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret"), "password=x\n");
        Files.createSymbolicLink(site.resolve("jbake.properties"), secret);

        assertThat(read().findings()).extracting(Diagnostic::code).containsExactly("FIL008");
        assertThat(read().settings().orElseThrow().text("password")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "/etc", "a\\u0000b"})
    void whatNamesNoFileLetsNoFolderBeIgnored(String name) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "ignore.file=" + name + "\n");
        Files.createDirectories(site.resolve("content/old"));
        Files.createDirectories(site.resolve("content/blog"));
        Files.writeString(site.resolve("content/old/.jbakeignore"), "");
        SettingsFile.Read read = read();
        IgnoredFolders ignored = new IgnoredFolders(read.settings().orElseThrow(), site.resolve("content"));

        assertThat(read.findings()).extracting(Diagnostic::code).containsExactly("JBK014");
        assertThat(ignored.above("blog/first.md")).isEmpty();
        assertThat(ignored.above("old/first.md")).contains("old");
    }

    private JBakeSettings settings(String text) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), text);
        SettingsFile.Read read = read();
        assertThat(read.findings()).isEmpty();
        return read.settings().orElseThrow();
    }

    private SettingsFile.Read read() {
        return SettingsFile.in(site, SourceFiles.unremembered());
    }
}
