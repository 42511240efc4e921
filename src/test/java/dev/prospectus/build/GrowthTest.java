package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an editor repeats: four times as much of it makes a site about four times as large, with as much more work. */
final class GrowthTest {

    /** Of four times as much; something that grows with its square would take sixteen. */
    private static final double MOST_BYTES = 6;

    /** A busy machine also makes the same work take longer, so there is room. */
    private static final double MOST_WORK = 11;

    @TempDir
    Path temp;

    /** What is repeated. */
    private enum Construct {
        NESTED_CHOICES(128, "data/programmes/foundations.yml") {
            @Override
            String text(String before, int number) {
                return before + "eligibility:\n  requires:\n    any-of: [" + choice(0, number / 2) + ", "
                        + choice(number / 2, number) + "]\n";
            }
        },
        RUNS(100, "data/cohorts/2026-27/foundations.yml") {
            @Override
            String text(String before, int number) {
                return lines(
                        number,
                        i -> "  - {id: run-" + i + ", title: Run " + i
                                + ", mode: online, sessions: [{date: 2027-0" + (1 + i % 6) + "-" + (10 + i % 18)
                                + ", start: 13:00, end: 16:00}]}\n",
                        before);
            }
        },
        TERMS(1000, "data/glossary.yml") {
            @Override
            String text(String before, int number) {
                return lines(number, i -> word(i) + ":\n  full: words " + i + "\n  meaning: What it means.\n", before);
            }
        },
        TAGS(150, "content/news/a-year-on.md") {
            @Override
            String text(String before, int number) {
                String tags =
                        IntStream.range(0, number).mapToObj(i -> "topic " + i).collect(Collectors.joining(", "));
                return before.replaceFirst("(?m)^(?:tags=.*\\R)?~~~~~~", "tags=" + tags + "\n~~~~~~");
            }
        },
        NOTICES(100, "data/notices.yml") {
            @Override
            String text(String before, int number) {
                return lines(
                        number,
                        i -> "notice-" + i + ": {title: Notice " + i + ", text: We answer, from: 2026-09-20,"
                                + " until: 2026-11-01}\n",
                        before);
            }
        },
        VENUES(500, "data/venues.yml") {
            @Override
            String text(String before, int number) {
                return lines(
                        number,
                        i -> "venue-" + i + ": {name: Hall " + i + ", area: Town " + i + ", address: Mill Lane,"
                                + " postcode: ZZ1 1ZZ, access: Step-free.}\n",
                        before);
            }
        },
        CONTACTS(500, "data/contacts.yml") {
            @Override
            String text(String before, int number) {
                return lines(
                        number,
                        i -> "team-" + i + ": {role: Team " + i + ", email: t" + i + "@hub.example.org}\n",
                        before);
            }
        },
        STRANDS(50, "data/programmes/subject-knowledge.yml") {
            @Override
            String text(String before, int number) {
                return before.replace(
                        "strands:\n",
                        lines(
                                number,
                                i -> "  - {id: strand-" + i + ", kind: pathway, title: Strand " + i
                                        + ", summary: One sentence.}\n",
                                "strands:\n"));
            }
        },
        STAGES(75, "data/pathways/primary.yml") {
            @Override
            String text(String before, int number) {
                return lines(
                        number,
                        i -> "      - {id: stage-" + i + ", title: Stage " + i + ", offers: subject-knowledge/shape,"
                                + " timing: Year " + i + "}\n",
                        before.substring(0, before.indexOf("media:")));
            }
        },
        REDIRECTS(200, "data/redirects.yml") {
            @Override
            String text(String before, int number) {
                return lines(number, i -> "/old/" + i + "/: /about/\n", before);
            }
        };

        private final int number;
        private final String file;

        Construct(int number, String file) {
            this.number = number;
            this.file = file;
        }

        abstract String text(String before, int number);

        private static String lines(int number, IntFunction<String> line, String before) {
            return before + IntStream.range(0, number).mapToObj(line).collect(Collectors.joining());
        }

        private static String word(int number) {
            return "Q" + (char) ('A' + number / 676 % 26) + (char) ('A' + number / 26 % 26)
                    + (char) ('A' + number % 26);
        }

        private static String choice(int from, int to) {
            if (to - from == 1) {
                return "{holds: has leaf " + from + "}";
            }
            int middle = (from + to) / 2;
            return "{any-of: [" + choice(from, middle) + ", " + choice(middle, to) + "]}";
        }
    }

    /** What a site takes to be made. */
    private record Effort(long bytes, long work) {}

    @ParameterizedTest
    @EnumSource(Construct.class)
    void fourTimesAsMuchMakesFourTimesTheWork(Construct construct) throws IOException {
        effort(construct, construct.number);
        Effort some = effort(construct, construct.number);
        Effort more = effort(construct, 4 * construct.number);
        assertThat((double) more.bytes / some.bytes)
                .as("bytes, " + some + ", " + more)
                .isLessThan(MOST_BYTES);
        assertThat((double) more.work / some.work)
                .as("work, " + some + ", " + more)
                .isLessThan(MOST_WORK);
    }

    private Effort effort(Construct construct, int number) throws IOException {
        Path site = temp.resolve(construct + "-" + number);
        if (!Files.exists(site)) {
            GoldenSite.assemble(site, GoldenSite.BASE);
            Path file = site.resolve(construct.file);
            Files.writeString(file, construct.text(Files.readString(file), number));
        }
        Preparation prepared = SiteBuilder.prepare(
                new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 1));
        assertThat(prepared.publishable()).as(prepared.findings().toString()).isTrue();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long bytes = 0;
        for (Output output : prepared.plan().outputs()) {
            bytes += prepared.renderer().render(output).length;
        }
        return new Effort(bytes, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }
}
