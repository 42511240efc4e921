package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lock} promises, and how {@code check} holds a site to it. */
final class LockCommandTest {

    private static final String AS_OF = "2026-10-01T09:00:00Z";
    private static final String PROGRAMME = "/programmes/number-sense/";

    @TempDir
    Path temp;

    private Terminal terminal = new Terminal();
    private Path site = Path.of("");
    private Path list = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        list = site.resolve("data/published-urls.txt");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
    }

    private int run(String command, String... more) {
        terminal = new Terminal();
        List<String> words = new ArrayList<>(List.of(command, "--site", site.toString(), "--as-of", AS_OF));
        words.addAll(List.of(more));
        return terminal.run(words.toArray(String[]::new));
    }

    private String said() {
        return terminal.out.toString() + terminal.err;
    }

    @Test
    void listIsSortedAndWrittenOnce() throws IOException {
        assertThat(run("lock")).isZero();
        List<String> lines = Files.readAllLines(list);
        List<String> addresses =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(addresses).isSorted().doesNotHaveDuplicates().contains("/", PROGRAMME, "/about/", "/ics/all.ics");
        assertThat(said()).contains(addresses.size() + " addresses added; " + addresses.size() + " in data/");

        assertThat(run("lock")).isZero();
        assertThat(Files.readAllLines(list)).isEqualTo(lines);
        assertThat(said()).contains("No address is new; " + addresses.size());
        assertThat(run("check")).isZero();
    }

    @Test
    void newAddressGoesToItsPlaceAndEveryOtherLineStays() throws IOException {
        run("lock");
        String before =
                "# Ours.\r\n" + Files.readString(list).replace("\n", "\r\n").replace("/contact/", " /contact/ ");
        Files.writeString(list, before);
        Files.writeString(
                site.resolve("content/about-us.md"), "title=Us\ntype=page\nstatus=published\n~~~~~~\nWe meet.\n");

        assertThat(run("lock", "--dry-run")).isZero();
        assertThat(said()).contains("+ /about-us/").contains("1 address would be added");
        assertThat(Files.readString(list)).isEqualTo(before);
        assertThat(run("lock")).isZero();
        assertThat(Files.readString(list)).isEqualTo(before.replace("/about/\r\n", "/about-us/\r\n/about/\r\n"));
    }

    @Test
    void pageThatGoesIsFoundAtItsLineUntilItLeadsOn() throws IOException {
        run("lock");
        int line = Files.readAllLines(list).indexOf("/about/") + 1;
        Files.move(site.resolve("content/about.md"), site.resolve("content/about-the-hub.md"));
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config).replace("/about/", "/about-the-hub/"));

        assertThat(run("check")).isEqualTo(1);
        assertThat(said())
                .contains("data/published-urls.txt:" + line + ":1: error[LNK016]: '/about/' was published")
                .contains("add '/about/: /about-the-hub/' to data/redirects.yml");

        Files.writeString(site.resolve("data/redirects.yml"), "/about/: /about-the-hub/\n");
        assertThat(run("check")).isZero();
    }

    @Test
    void renamedProgrammeKeepsAllItsOldAddressesByItsAlias() throws IOException {
        run("lock");
        rename("number-sense", "sense-of-number");

        assertThat(run("check")).isEqualTo(1);
        assertThat(said())
                .contains("'" + PROGRAMME + "' was published, and nothing answers there any more, nor at ")
                .contains("'aliases: [" + PROGRAMME + "]' in data/programmes/sense-of-number.yml")
                .contains("1 error");

        Path file = site.resolve("data/programmes/sense-of-number.yml");
        Files.writeString(file, Files.readString(file) + "aliases: [" + PROGRAMME + "]\n");
        assertThat(run("check")).as(said()).isZero();
        assertThat(run("build", "--out", temp.resolve("out").toString())).isZero();
        for (String address : Files.readAllLines(list)) {
            if (address.contains("number-sense") && address.endsWith("/")) {
                Document page = Jsoup.parse(temp.resolve("out" + address + "index.html"), "UTF-8");
                String target = page.select("main a").attr("href");
                assertThat(target).isEqualTo(address.replace("number-sense", "sense-of-number"));
                assertThat(temp.resolve("out" + target + "index.html")).exists();
            } else if (address.contains("number-sense")) {
                assertThat(temp.resolve("out" + address))
                        .hasSameBinaryContentAs(
                                temp.resolve("out" + address.replace("number-sense", "sense-of-number")));
            }
        }
    }

    /** Nor is anything that goes with its page. The lists of a role that no other programme is for are. */
    @Test
    void programmeThatWaitsAgainIsNotLost() throws IOException {
        run("lock");
        Path file = site.resolve("data/programmes/number-sense.yml");
        Files.writeString(file, "publish-from: 2027-01-11\n" + Files.readString(file));
        run("check");
        assertThat(said()).contains("1 page waits: data/programmes/number-sense.yml", "'/programmes/for/");
        for (String folder : List.of(
                "api", "calendar/for", "cards/of", "embed/programmes/number-sense", "ics/for", "open-referral")) {
            assertThat(Files.readString(list)).contains("/" + folder + "/");
            assertThat(said()).doesNotContain("'/" + folder + "/");
        }
        assertThat(said()).doesNotContain("'" + PROGRAMME);
    }

    private void rename(String old, String now) throws IOException {
        Files.move(site.resolve("data/programmes/" + old + ".yml"), site.resolve("data/programmes/" + now + ".yml"));
        try (var years = Files.list(site.resolve("data/cohorts"))) {
            for (Path year : years.toList()) {
                Files.move(year.resolve(old + ".yml"), year.resolve(now + ".yml"));
            }
        }
    }

    @Test
    void pruneGivesUpWhatTheSiteHasNoMore() throws IOException {
        run("lock");
        Files.writeString(list, Files.readString(list) + "/zzz-gone/\n# The end.\n");
        assertThat(run("check")).isEqualTo(1);

        assertThat(run("lock")).isZero();
        assertThat(Files.readAllLines(list)).contains("/zzz-gone/");
        assertThat(run("lock", "--prune")).isZero();
        assertThat(said()).contains("- /zzz-gone/").contains("1 taken out");
        assertThat(Files.readAllLines(list)).doesNotContain("/zzz-gone/").contains("# The end.");
        assertThat(run("check")).isZero();
    }

    @Test
    void siteWithErrorsIsNotLocked() throws IOException {
        Files.writeString(site.resolve("data/redirects.yml"), "/old/: /nowhere/\n");

        assertThat(run("lock")).isEqualTo(1);
        assertThat(said()).contains("LNK001").contains("Nothing was written");
        assertThat(list).doesNotExist();
    }

    @Test
    void lineThatIsNoAddressAndAListThatLeadsOutAreFindings() throws IOException {
        Files.writeString(list, "/\nhttps://hub.example.org/about/\n");
        assertThat(run("check")).isEqualTo(1);
        assertThat(said()).contains("data/published-urls.txt:2:1: error[SHP013]");

        Path outside = Files.writeString(temp.resolve("outside.txt"), "/\n");
        Files.delete(list);
        Files.createSymbolicLink(list, outside);
        assertThat(run("check")).isEqualTo(1);
        assertThat(said()).contains("leads out of the site's folder");
        assertThat(run("lock")).isEqualTo(1);
        assertThat(outside).hasContent("/\n");
    }
}
