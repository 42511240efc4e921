package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The README of a new site, followed to the letter by somebody who can do nothing else. */
final class EditorsReadmeTest {

    private static final Pattern TASK = Pattern.compile("(?m)^## (\\d)\\. (.+)$");
    private static final Pattern FILE = Pattern.compile("`([\\w./@-]+\\.(?:yml|md))`");
    private static final Pattern BLOCK = Pattern.compile("(?s)```\\w*\n(.*?)```");

    private final Terminal terminal = new Terminal();

    @TempDir
    Path temp;

    private Path site = Path.of("");
    private String day = "";

    @Test
    void readersSeeWhatWasDone() throws IOException {
        makeASite("2026-10-01", Automation.NONE);
        for (String task : tasks().subList(1, 4)) {
            follow(task);
        }
        assertThat(terminal.run("build", "--site", site.toString(), "--as-of", day))
                .isZero();
        assertThat(page("news/second-group")).contains("A second group for number sense");
        assertThat(page("programmes/number-sense")).contains("First group", "Second group");
        assertThat(page("programmes/number-sense/2026-27-first-group"))
                .contains("9 December 2026", "2pm to 4pm")
                .doesNotContain("8 December 2026");
    }

    /** An ordinary day, and those after which Christmas, the summer or a year's end comes between the dates. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-01", "2026-10-20", "2026-11-12", "2027-06-20", "2027-12-30"})
    void everyTaskDoesWhatItSays(String today) throws IOException {
        makeASite(today, Automation.GITHUB);
        List<String> tasks = tasks();
        assertThat(tasks).hasSize(5);

        follow(tasks.get(0));
        assertThat(status()).containsPattern("number-sense/\\S+-first-group +Fully booked +20 of 20");

        follow(tasks.get(1));
        assertThat(status()).containsPattern("number-sense/\\S+-second-group +Open +0 of 20");

        follow(tasks.get(2));
        follow(tasks.get(3));
        follow(tasks.get(4));
        assertThat(status()).containsPattern("number-sense/\\S+-first-group +Postponed");
    }

    @ParameterizedTest
    @EnumSource
    void eachHostHasItsOwnWords(Automation host) throws IOException {
        makeASite("2026-10-01", host);
        assertThat(site.resolve("README.md"))
                .content()
                .doesNotContainPattern("@\\w+@")
                .contains("How to propose a change:\n\n1. ");
        checkHasNothingToSay();
        assertThat(terminal.run("fmt", "--check", "--site", site.toString())).isZero();
        String settings = Files.readString(site.resolve("site-config.yml"));
        assertThat(settings.contains("hosting:")).isEqualTo(!host.hosting().isEmpty());
    }

    @Test
    void whatABuildMakesStaysOutOfGit() throws IOException {
        makeASite("2026-10-01", Automation.NONE);
        assertThat(site.resolve(".gitignore")).content().contains("/dist/\n", "/.prospectus/\n");
    }

    private void makeASite(String today, Automation host) throws IOException {
        site = temp.resolve("hub");
        day = today + "T09:00";
        StarterSite.writeTo(site, LocalDate.parse(today), host);
    }

    private List<String> tasks() throws IOException {
        String readme = Files.readString(site.resolve("README.md"));
        List<String> parts = Arrays.asList(readme.split("(?m)^## "));
        return parts.stream().filter(part -> TASK.matcher("## " + part).find()).toList();
    }

    /** Does one task: the file that it names, the lines as they are, the lines as they become. */
    private void follow(String task) throws IOException {
        Matcher named = FILE.matcher(task);
        assertThat(named.find()).isTrue();
        Path file = site.resolve(named.group(1));
        List<String> blocks =
                BLOCK.matcher(task).results().map(block -> block.group(1)).toList();
        String steps = BLOCK.matcher(task).replaceAll("[]");
        if (steps.contains("Add the file")) {
            Files.createDirectories(file.getParent());
            assertThat(file).doesNotExist();
            Files.writeString(file, blocks.get(0));
        } else if (steps.contains("At the end of")) {
            Files.writeString(file, Files.readString(file) + blocks.get(0));
        } else {
            assertThat(blocks).hasSize(2);
            String text = Files.readString(file);
            assertThat(text.split(Pattern.quote(blocks.get(0)), -1))
                    .as("stands there once: " + blocks.get(0))
                    .hasSize(2);
            String becomes = steps.contains("below\n\n[]") ? blocks.get(0) + blocks.get(1) : blocks.get(1);
            Files.writeString(file, text.replace(blocks.get(0), becomes));
        }
        checkHasNothingToSay();
    }

    private void checkHasNothingToSay() {
        terminal.out.getBuffer().setLength(0);
        int code = terminal.run(
                "check", "--site", site.toString(), "--as-of", day.isEmpty() ? "2026-10-01" : day, "--fail-on=info");
        assertThat(code).as(terminal.out.toString()).isZero();
    }

    private String status() {
        terminal.out.getBuffer().setLength(0);
        assertThat(terminal.run("status", "--site", site.toString(), "--as-of", day))
                .isZero();
        return terminal.out.toString();
    }

    /** The words of a page. */
    private String page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("dist").resolve(path).resolve("index.html")))
                .text();
    }
}
