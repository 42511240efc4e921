package dev.prospectus.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prospectus.model.CatalogueBuilder;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.RichText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A folder of the plan stays closed until something asks for what is in it. */
final class SitePlanTest {

    private int opened;

    private SitePlan plan(String... otherFiles) {
        Output.Folder finder = new Output.Folder(new OutputPath("find"), true, () -> {
            opened++;
            return List.of(file("find/index.html"), file("find/teacher/index.html"));
        });
        List<Output> outputs = new ArrayList<>(List.of(file("index.html"), finder));
        List<Output> others = new ArrayList<>();
        for (String other : otherFiles) {
            others.add(file(other));
        }
        return plan(outputs, others);
    }

    private static SitePlan plan(List<Output> outputs, List<Output> files) {
        return SitePlan.of(edition(), List.of(format(outputs)), files);
    }

    private static Edition edition() {
        return new Edition(
                CatalogueBuilder.catalogue().build(),
                Instant.parse("2026-10-01T09:00:00Z"),
                new Assets(Map.of()),
                path -> Optional.empty());
    }

    private static OutputFormat format(List<Output> outputs) {
        return new OutputFormat() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public List<Output> plan(Edition planned) {
                return outputs;
            }
        };
    }

    @Test
    void anOutputInsteadOfOthersTakesTheirPlacesButNoPageOfTheAuthors() {
        Output own = new Output.Bytes(new OutputPath("feed.xml"), () -> new byte[] {1});
        ContentPage written = new ContentPage(
                "feed.md",
                "page",
                "Feed",
                new ContentPage.Publication(Optional.empty(), Optional.empty(), false, false, Optional.of("/feed.xml")),
                List.of(),
                Optional.empty(),
                new RichText("Text."),
                ContentPage.OwnKeys.NONE);
        Output.Page page = new Output.Page(
                new OutputPath("feed.xml"),
                "page.ftl",
                new About("/feed.xml", new Subject.OfText(written), true),
                () -> new Words("a"));

        SitePlan theirs = plan(List.of(file("feed.xml"), new Output.Instead(own)), List.of());
        SitePlan both = plan(List.of(page, new Output.Instead(own)), List.of());
        SitePlan copied = plan(List.of(new Output.Instead(own)), List.of(file("feed.xml")));

        assertThat(theirs.find(own.path())).contains(own);
        assertThat(theirs.clashes()).isEmpty();
        assertThat(both.clashes()).containsExactly(own.path());
        assertThat(copied.clashes()).containsExactly(own.path());
    }

    @Test
    void aFileBesideAPageStandsWithItUnlessTheAuthorHasOne() {
        Output.Page page = new Output.Page(
                new OutputPath("find/index.html"),
                "a.ftlh",
                new About("/find/", Subject.General.NOTHING, true),
                () -> new Words("a"));
        OutputFormat pages = format(List.of(new Output.Folder(new OutputPath("find"), true, () -> List.of(page))));
        OutputFormat forms = new OutputFormat() {
            @Override
            public String name() {
                return "forms";
            }

            @Override
            public List<Output> plan(Edition edition) {
                return List.of();
            }

            @Override
            public List<Output.OfPage> beside(Edition edition, Output.Page of) {
                return List.of(new Output.OfPage(new OutputPath("find/index.md"), of, html -> html));
            }
        };
        SitePlan plan = SitePlan.of(edition(), List.of(forms, pages), List.of());
        assertThat(plan.find(new OutputPath("find/index.md")))
                .get()
                .isInstanceOfSatisfying(
                        Output.OfPage.class, form -> assertThat(form.page()).isSameAs(page));
        Output own = file("find/index.md");
        SitePlan withOwn = SitePlan.of(edition(), List.of(forms, pages), List.of(own));
        assertThat(withOwn.find(own.path())).contains(own);
        assertThat(withOwn.clashes()).isEmpty();
    }

    private record Words(String words) {}

    private static Output file(String path) {
        return new Output.Copy(new OutputPath(path), Path.of(path));
    }

    @Test
    void otherFilesAreFoundWithoutOpeningIt() {
        SitePlan plan = plan("about.txt", "finder/index.html");

        assertThat(plan.find(new OutputPath("index.html"))).isPresent();
        assertThat(plan.answers("/about.txt")).isTrue();
        assertThat(plan.answers("/finder/")).isTrue();
        assertThat(plan.answers("/nothing/")).isFalse();
        assertThat(plan.pageNamed("/About.TXT")).contains("/about.txt");
        assertThat(plan.clashes()).isEmpty();
        assertThat(opened).isZero();
    }

    @Test
    void thatItHasAnIndexIsKnownWithoutOpeningIt() {
        SitePlan plan = plan();

        assertThat(plan.answers("/find/")).isTrue();
        assertThat(plan.answers("/find")).isFalse();
        assertThat(plan.pageNamed("/Find")).contains("/find/");
        assertThat(opened).isZero();
        assertThat(plan.find(new OutputPath("find/index.html"))).isPresent();
    }

    @Test
    void aPathBelowItOpensItOnce() {
        SitePlan plan = plan();

        assertThat(plan.answers("/find/teacher/")).isTrue();
        assertThat(plan.answers("/find/nobody/")).isFalse();
        assertThat(plan.find(new OutputPath("find/teacher/index.html"))).isPresent();
        assertThat(plan.outputs())
                .extracting(output -> output.path().value())
                .containsExactly("find/index.html", "find/teacher/index.html", "index.html");
        assertThat(plan.sitePaths()).containsExactly("/", "/find/", "/find/teacher/");
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void anAuthorsFileAtItsAddressOpensItToTellWhatClashes() {
        assertThat(plan("Find/teacher/index.html").clashes())
                .containsExactly(new OutputPath("Find/teacher/index.html"));
        assertThat(plan("find").clashes()).containsExactly(new OutputPath("find"));
        assertThat(plan("find/own.txt").clashes()).isEmpty();
        assertThat(plan("find/own.txt").answers("/find/own.txt")).isTrue();
    }

    @Test
    void whatIsNotBelowItIsADefect() {
        Output.Folder wrong = new Output.Folder(new OutputPath("find"), false, () -> List.of(file("finder.html")));
        Output.Folder empty = new Output.Folder(new OutputPath("find"), true, List::of);

        assertThatThrownBy(() -> plan(List.of(wrong), List.of()).outputs()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plan(List.of(empty), List.of()).outputs()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAuthorsFileTakesThePlaceOfAFallback() {
        Output.Fallback ours = new Output.Fallback(file("robots.txt"));
        Output own = new Output.Copy(new OutputPath("robots.txt"), Path.of("own"));

        assertThat(plan(List.of(ours), List.of()).outputs()).containsExactly(file("robots.txt"));
        SitePlan replaced = plan(List.of(ours), List.of(own));
        assertThat(replaced.outputs()).containsExactly(own);
        assertThat(replaced.clashes()).isEmpty();
    }

    @Test
    void theLastFolderIsPlannedWhenAllElseIs() {
        Output.Folder find = new Output.Folder(
                new OutputPath("find"), true, () -> List.of(file("find/index.html"), file("find/a.html")));
        Output.LastFolder counts = new Output.LastFolder(
                new OutputPath("counts"),
                plan -> List.of(file("counts/" + plan.outputs().size() + ".txt")));

        assertThat(plan(List.of(counts, find), List.of()).find(new OutputPath("counts/2.txt")))
                .isPresent();
        assertThat(plan(List.of(counts, find), List.of()).sitePaths())
                .containsExactly("/counts/2.txt", "/find/", "/find/a.html");
    }

    @Test
    void anAuthorsFileInTheLastFolderClashesOrStandsBeside() {
        Output.LastFolder counts =
                new Output.LastFolder(new OutputPath("counts"), plan -> List.of(file("counts/1.txt")));

        assertThat(plan(List.of(counts), List.of(file("counts/1.txt"))).clashes())
                .containsExactly(new OutputPath("counts/1.txt"));
        SitePlan beside = plan(List.of(counts), List.of(file("counts/2.txt")));
        assertThat(beside.clashes()).isEmpty();
        assertThat(beside.outputs()).hasSize(2);
    }

    @Test
    void whatIsMadeFromThePlanIsBytesOnceItIsPlanned() {
        Output.OfPlan list = new Output.OfPlan(
                new OutputPath("list.txt"),
                plan -> String.join(" ", plan.sitePaths()).getBytes(StandardCharsets.UTF_8));
        Output planned = plan(List.of(list, file("about.html")), List.of())
                .find(new OutputPath("list.txt"))
                .orElseThrow();

        assertThat(planned)
                .isInstanceOfSatisfying(
                        Output.Bytes.class,
                        bytes -> assertThat(bytes.bytes().get())
                                .asString(StandardCharsets.UTF_8)
                                .isEqualTo("/about.html /list.txt"));
    }

    @Test
    void anotherAddressOfAFileAnswersWithTheSameBytesAndNobodyLinksToIt() {
        Output.Folder calendars =
                new Output.Folder(new OutputPath("ics"), false, () -> List.of(bytes("ics/new.ics", "dates")));
        SitePlan plan = plan(
                List.of(
                        calendars,
                        bytes("page/index.html", "page"),
                        same("ics/old.ics", "ics/new.ics"),
                        same("old.txt", "new.txt"),
                        same("gone.txt", "nothing.txt")),
                List.of(file("new.txt")));

        assertThat(plan.find(new OutputPath("ics/old.ics")))
                .get()
                .isInstanceOfSatisfying(
                        Output.Bytes.class,
                        old -> assertThat(old.bytes().get()).asString().isEqualTo("dates"));
        assertThat(plan.find(new OutputPath("old.txt")))
                .contains(new Output.Copy(new OutputPath("old.txt"), Path.of("new.txt")));
        assertThat(plan.find(new OutputPath("gone.txt"))).isEmpty();
        assertThat(plan.find(new OutputPath("gone.txt/index.html"))).get().isInstanceOf(Output.Redirect.class);
        assertThat(plan.answers("/ics/old.ics")).isFalse();
        assertThat(plan.answers("/old.txt")).isFalse();
        assertThat(plan.answers("/ics/new.ics")).isTrue();
        assertThat(plan.clashes()).isEmpty();
    }

    private static Output bytes(String path, String text) {
        return new Output.Bytes(new OutputPath(path), () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Output same(String path, String as) {
        return new Output.Same(
                new OutputPath(path),
                new OutputPath(as),
                new Output.Redirect(new OutputPath(path + "/index.html"), () -> new OutputPath(as)));
    }
}
