package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.asciidoc.AsciiDoc;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Contact;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.picture.Pictures;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hubs that build on a catalogue of national programmes: one changes them in every way, the other has cohorts alone. */
class InheritedSitesTest {

    private static final LoadOptions OPTIONS = LoadOptions.on(AsOf.parse("2026-10-01"));

    @TempDir
    private Path hubs;

    @BeforeEach
    void copy() {
        GoldenSite.assemble(hubs, Golden.RESOURCES.resolve("inherit"));
    }

    private Loaded load(String hub) {
        return Loader.load(hubs.resolve(hub), OPTIONS);
    }

    private static Programme programme(Catalogue catalogue, String id) {
        return catalogue.programme(new ProgrammeId(id)).orElseThrow();
    }

    private static Pathway pathway(Catalogue catalogue, String id) {
        return catalogue.pathways().stream()
                .filter(one -> one.id().equals(new PathwayId(id)))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = hubs.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void aHubWithCohortsAloneHasTheProgrammesOfItsCohorts() {
        Loaded hub = load("moorside");

        assertThat(hub.findings()).isEmpty();
        assertThat(hub.catalogue().programmes())
                .extracting(programme -> programme.id().value())
                .containsExactly("primary-development", "primary-readiness");
        assertThat(programme(hub.catalogue(), "primary-readiness").title())
                .isEqualTo("Primary Teaching for Mastery: Readiness");
        assertThat(hub.catalogue().cohorts())
                .extracting(cohort -> cohort.id().programme().value())
                .containsExactly("primary-development", "primary-readiness");
    }

    /** One hub has no file of it and the other changes it; nobody wrote a name. */
    @Test
    void hubsKnowThatTheyOfferTheSameByTheCatalogueThatHasIt() throws IOException {
        for (String hub : List.of("moorside", "fenland")) {
            assertThat(programme(load(hub).catalogue(), "primary-development").sameAs())
                    .contains("national/primary-development");
        }
        assertThat(programme(load("fenland").catalogue(), "fen-maths-day").sameAs())
                .isEmpty();
        edit("national/data/programmes/primary-development.yml", "phases:", "same-as: england/development\nphases:");
        edit("moorside/site-config.yml", "id: national", "id: other");
        for (String hub : List.of("moorside", "fenland")) {
            assertThat(programme(load(hub).catalogue(), "primary-development").sameAs())
                    .contains("england/development");
        }
        assertThat(programme(load("moorside").catalogue(), "primary-readiness").sameAs())
                .contains("other/primary-readiness");
    }

    @Test
    void aHubMaySayThatWhatItMadeOfItIsNotTheSame() throws IOException {
        String file = "fenland/data/programmes/primary-development.yml";
        edit(
                file,
                "extends: national/primary-development",
                "extends: national/primary-development\nsame-as: fens/year-one");
        assertThat(programme(load("fenland").catalogue(), "primary-development").sameAs())
                .contains("fens/year-one");
        edit(file, "same-as: fens/year-one\n", "");
        edit(file, "replace:", "replace:\n  same-as: ~");
        assertThat(programme(load("fenland").catalogue(), "primary-development").sameAs())
                .isEmpty();
        assertThat(load("fenland").findings()).isEmpty();
    }

    @Test
    void whatTheHubDoesNotOfferIsLeftOut() {
        Catalogue hub = load("moorside").catalogue();

        assertThat(programme(hub, "primary-readiness").seeAlso())
                .extracting(Object::toString)
                .containsExactly("primary-development");
        assertThat(programme(hub, "primary-readiness").body().orElseThrow().toString())
                .contains("[Development](/programmes/primary-development/)", "then\nto Embedding.")
                .contains("[primary pathway](/pathways/primary-mastery/)");
        assertThat(hub.pathways()).extracting(one -> one.id().value()).containsExactly("primary-mastery");
        assertThat(pathway(hub, "primary-mastery").routes())
                .singleElement()
                .satisfies(route -> assertThat(route.stages())
                        .extracting(Pathway.Stage::id)
                        .containsExactly("readiness", "development"));
    }

    @Test
    void wordsAndContactsAreTakenOver() {
        Catalogue plain = load("moorside").catalogue();
        Catalogue changed = load("fenland").catalogue();

        assertThat(plain.glossary()).extracting(GlossaryTerm::term).containsExactlyInAnyOrder("TRG", "Cover", "SKTM");
        assertThat(changed.glossary())
                .filteredOn(term -> term.term().equals("Cover"))
                .extracting(GlossaryTerm::meaning)
                .containsExactly("A teacher from the pool of the Fens who takes your class.");
        assertThat(plain.contacts())
                .extracting(Contact::id)
                .extracting(Object::toString)
                .containsExactly("national-office");
        assertThat(changed.contacts())
                .extracting(Contact::id)
                .extracting(Object::toString)
                .containsExactly("national-office", "office");
        assertThat(plain.vocabulary().roles()).hasSize(4);
    }

    @Test
    void aHubSaysWhatDiffers() {
        Loaded hub = load("fenland");
        Programme development = programme(hub.catalogue(), "primary-development");
        Programme sktm = programme(hub.catalogue(), "sktm-primary-teachers");

        assertThat(hub.findings()).isEmpty();
        assertThat(development.title()).isEqualTo("Mastery in the Fens, year one");
        assertThat(development.summary()).startsWith("The first full year");
        assertThat(development.outcomes())
                .extracting(Outcome::text)
                .hasSize(3)
                .last()
                .isEqualTo("You know the other schools of the Fens.");
        assertThat(development.naming().synonyms()).containsExactly("TRG", "fen group");
        assertThat(development.content().recognition().certificate()).isEmpty();
        assertThat(development.content().work().focus()).hasSize(2);
        assertThat(sktm.strands())
                .extracting(Programme.Strand::title)
                .containsExactly("Number in the Fens", "Spatial Reasoning", "Measures");
        assertThat(sktm.strands().get(0).units())
                .extracting(Programme.Unit::title)
                .containsExactly("Structure of number", "Additive reasoning", "Tides and tables");
        assertThat(pathway(hub.catalogue(), "primary-mastery").routes().get(0).stages())
                .extracting(Pathway.Stage::timing)
                .containsExactly("From January", "Year 2");
    }

    @Test
    void whatExtendsWithoutAChangeIsTheSame() throws IOException {
        edit("moorside/site-config.yml", "from: ../national}", "from: ../national, offer: all}");
        Catalogue without = load("moorside").catalogue();
        for (String folder : List.of("programmes", "pathways")) {
            Path own = Files.createDirectories(hubs.resolve("moorside/data").resolve(folder));
            try (Stream<Path> files = Files.list(hubs.resolve("national/data").resolve(folder))) {
                for (Path file : files.toList()) {
                    String name = String.valueOf(file.getFileName());
                    Files.writeString(own.resolve(name), "extends: national/" + name.replace(".yml", "") + "\n");
                }
            }
        }

        Loaded with = load("moorside");

        assertThat(with.findings()).isEmpty();
        assertThat(with.catalogue().programmes()).hasSize(5).containsExactlyElementsOf(without.programmes());
        assertThat(with.catalogue().pathways()).hasSize(2).containsExactlyElementsOf(without.pathways());
    }

    @Test
    void noChangeOfAListIsLostSilently() throws IOException {
        Path file = hubs.resolve("fenland/data/programmes/sktm-primary-teachers.yml");
        for (String said : List.of(
                "strands: []",
                "strands: [{id: number, title: A}, {id: number, title: B}]",
                "replace: {outcomes: [A]}\nappend: {outcomes: [B]}")) {
            Files.writeString(file, "extends: national/sktm-primary-teachers\n" + said + "\n");
            assertThat(load("fenland").findings())
                    .as(said)
                    .extracting(Diagnostic::code)
                    .containsExactly("INH003");
        }
    }

    @Test
    void valuesOfTwoFilesThatDontGoTogetherSayTheWayOut() throws IOException {
        edit(
                "fenland/data/programmes/primary-embedding.yml",
                "  replace:\n    requires:\n      any-of:\n        - completed: primary-development\n        - holds: has a Mastery Specialist on its staff\n",
                "  requires: {holds: has a Mastery Specialist}\n");

        assertThat(load("fenland").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("data/programmes/primary-embedding.yml:3:14");
            assertThat(finding.hint().orElseThrow())
                    .endsWith("what the catalogue says there goes away under 'replace'");
        });
    }

    @Test
    void allOfACatalogueIsOfferedWhereTheHubSaysSo() throws IOException {
        edit("moorside/site-config.yml", "from: ../national}", "from: ../national, offer: all}");

        Catalogue hub = load("moorside").catalogue();

        assertThat(hub.programmes()).hasSize(5);
        assertThat(hub.pathways()).hasSize(2);
    }

    @Test
    void aFindingStandsWhereItsValueWasWritten() throws IOException {
        edit(
                "national/data/programmes/primary-development.yml",
                "roles: [teacher, maths-lead]",
                "roles: [teacher, wizard]");
        edit("fenland/data/programmes/primary-development.yml", "release-days: 6", "release-days: many");

        assertThat(load("fenland").findings())
                .extracting(Diagnostic::location)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "../national/data/programmes/primary-development.yml:5:18",
                        "data/programmes/primary-development.yml:5:17");
    }

    @Test
    void aCatalogueThatCantBeReadIsToldOnceAndNothingElse() throws IOException {
        edit("moorside/site-config.yml", "../national", "../elsewhere");
        edit("fenland/site-config.yml", "../national", "../elsewhere");

        assertThat(load("fenland").findings()).extracting(Diagnostic::code).containsExactly("INH001");
        assertThat(load("moorside").brokenFiles())
                .contains("data/programmes/primary-development.yml", "data/programmes/primary-readiness.yml");
    }

    @Test
    void aBrokenFileOfACatalogueIsToldOnceInItsOwnPlace() throws IOException {
        edit("national/data/programmes/primary-development.yml", "phases: [primary]", "phases: [primary");
        Files.writeString(
                hubs.resolve("fenland/data/programmes/second.yml"),
                "extends: national/primary-development\ntitle: Second\n");

        Loaded hub = load("fenland");

        assertThat(hub.told(hub.findings(), Instant.EPOCH))
                .singleElement()
                .extracting(finding -> finding.location().file())
                .isEqualTo("../national/data/programmes/primary-development.yml");
        assertThat(hub.brokenFiles()).contains("data/programmes/primary-development.yml", "data/programmes/second.yml");
    }

    @Test
    void placesAreThoseOfTheFilesThatSaySo() {
        Locator places = load("fenland").locator();
        String file = "data/programmes/primary-development.yml";

        assertThat(places.locate(file, "/title")).hasToString(file + ":2:8");
        assertThat(places.locate(file, "/summary")).hasToString("../national/" + file + ":3:10");
        assertThat(places.locate(file, "/outcomes/2")).hasToString(file + ":8:7");
        assertThat(places.locate(file, "/media")).hasToString(file + ":1:1");
        assertThat(places.locate("data/glossary.yml", "/TRG/meaning"))
                .hasToString("../national/data/glossary.yml:3:12");
        assertThat(places.locate("data/glossary.yml", "/Cover/meaning")).hasToString("data/glossary.yml:2:12");
        assertThat(load("moorside").locator().locate(file, "/title")).hasToString("../national/" + file + ":1:8");
    }

    @Test
    void catalogueMayBuildOnAnother() throws IOException {
        GoldenSite.assemble(hubs.resolve("europe"), hubs.resolve("national"));
        Files.writeString(hubs.resolve("national/site-config.yml"), "catalogues: [{id: europe, from: ../europe}]\n");
        Files.writeString(
                hubs.resolve("national/data/programmes/primary-development.yml"),
                "extends: europe/primary-development\nsummary: As the nation sees it.\n");

        Programme programme = programme(load("fenland").catalogue(), "primary-development");

        assertThat(programme.title()).isEqualTo("Mastery in the Fens, year one");
        assertThat(programme.summary()).isEqualTo("As the nation sees it.");
        assertThat(programme.sameAs()).contains("europe/primary-development");
        assertThat(programme.phases()).hasSize(1);
    }

    @Test
    void aCatalogueHandsOnWhatItBuildsOn() throws IOException {
        Files.createDirectories(hubs.resolve("region/data"));
        Files.writeString(hubs.resolve("region/data/glossary.yml"), "Cover:\n  meaning: As the region has it.\n");
        Files.writeString(hubs.resolve("region/site-config.yml"), "catalogues: [{id: national, from: ../national}]\n");
        edit("moorside/site-config.yml", "id: national, from: ../national", "id: region, from: ../region");

        Loaded hub = load("moorside");

        assertThat(hub.findings()).isEmpty();
        assertThat(hub.catalogue().programmes())
                .hasSize(2)
                .allSatisfy(programme -> assertThat(programme.sameAs())
                        .contains("national/" + programme.id().value()));
        assertThat(hub.catalogue().pathways()).hasSize(1);
        assertThat(hub.catalogue().vocabulary().roles()).hasSize(4);
        assertThat(hub.catalogue().glossary())
                .extracting(GlossaryTerm::meaning)
                .hasSize(3)
                .contains("As the region has it.");
    }

    @Test
    void whatIsIgnoredInACatalogueIsTold() throws IOException {
        Path data = hubs.resolve("national/data");
        Files.move(data.resolve("programmes/primary-readiness.yml"), data.resolve("programmes/primary-readiness.yaml"));
        Files.writeString(hubs.resolve("national/site-config.yml"), "catalogues: [{id: europe, form: ../europe}]\n");

        Loaded hub = load("moorside");

        assertThat(hub.brokenFiles()).contains("data/programmes/primary-readiness.yml");
        assertThat(hub.findings())
                .extracting(finding -> finding.location().toString())
                .contains("../national/data/programmes/primary-readiness.yaml")
                .anyMatch(place -> place.startsWith("../national/site-config.yml:1:"));
    }

    @Test
    void cataloguesThatBuildOnEachOtherAreToldWhereTheySaySo() throws IOException {
        GoldenSite.assemble(hubs.resolve("europe"), hubs.resolve("national"));
        Files.writeString(hubs.resolve("national/site-config.yml"), "catalogues: [{id: europe, from: ../europe}]\n");
        Files.writeString(hubs.resolve("europe/site-config.yml"), "catalogues: [{id: national, from: ../national}]\n");

        assertThat(load("fenland").findings())
                .extracting(Diagnostic::toString)
                .containsExactly("../europe/site-config.yml:1:35: error[INH001]: a catalogue can't build on itself:"
                        + " '../national' leads back to it");
    }

    @Test
    void whatChangesInACatalogueIsNoticedAndNothingElseIsMadeAnew() throws IOException {
        LoadMemory memory = LoadMemory.across(InstantSource.system());
        Catalogue before = remembered(memory);
        edit("national/data/programmes/primary-development.yml", "The first full year", "A first year");
        Catalogue after = remembered(memory);

        assertThat(programme(after, "primary-development").summary()).startsWith("A first year");
        assertThat(programme(after, "primary-embedding")).isSameAs(programme(before, "primary-embedding"));
        assertThat(remembered(memory).programmes())
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactlyElementsOf(after.programmes());
    }

    private Catalogue remembered(LoadMemory memory) {
        return Loader.load(
                        hubs.resolve("fenland"),
                        OPTIONS,
                        Pictures.in(hubs.resolve("fenland/content")),
                        AsciiDoc.uncached(),
                        memory)
                .catalogue();
    }

    @Test
    void anotherFolderMayStandForTheOneThatIsNamed() throws IOException {
        GoldenSite.assemble(hubs.resolve("older"), hubs.resolve("national"));
        edit("older/data/programmes/primary-embedding.yml", "The second year", "Year two");

        Loaded hub =
                Loader.load(hubs.resolve("fenland"), OPTIONS.withCatalogues(Map.of("national", hubs.resolve("older"))));

        assertThat(programme(hub.catalogue(), "primary-embedding").summary()).startsWith("Year two");
    }
}
