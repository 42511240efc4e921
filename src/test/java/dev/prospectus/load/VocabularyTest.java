package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.asciidoc.AsciiDoc;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Role;
import dev.prospectus.model.Vocabulary;
import dev.prospectus.model.Word;
import dev.prospectus.picture.Pictures;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.GoldenSite;
import dev.prospectus.words.AccessWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words that a site has for roles, phases and other choices. */
class VocabularyTest {

    private static final LoadOptions OPTIONS = LoadOptions.on(AsOf.parse("2026-10-01"));

    private static final String ROLES = """
            roles:
              teaching-assistant: {label: helper in class, plural: helpers in class}
              maths-lead: {label: lead, plural: leads, within: teacher}
              teacher: {label: teacher, plural: teachers}
            """;

    @TempDir
    private Path site;

    @BeforeEach
    void baseSite() {
        GoldenSite.assemble(site, GoldenSite.BASE);
    }

    @Test
    void aListReplacesTheOneBuiltInAndTheOthersStay() throws IOException {
        write("data/vocabulary.yml", ROLES);
        Loaded loaded = Loader.load(site, OPTIONS);
        Vocabulary words = loaded.catalogue().vocabulary();

        assertThat(loaded.findings()).isEmpty();
        assertThat(words.roles())
                .extracting(Labelled::id)
                .containsExactly("teaching-assistant", "maths-lead", "teacher");
        assertThat(words.phases()).isEqualTo(BuiltInVocabulary.get().phases());
        assertThat(loaded.catalogue().roles())
                .extracting(Labelled::label)
                .as("in the order of the list")
                .containsExactly("Helper in class", "Lead", "Teacher");
    }

    @Test
    void aWordThatIsNoLongerThereIsAFindingWhereverItIsUsed() throws IOException {
        write("data/vocabulary.yml", "roles:\n  teachers: {label: teacher, plural: teachers}\n");
        List<Diagnostic> findings = Loader.load(site, OPTIONS).findings();

        assertThat(findings)
                .extracting(found -> found.location().file() + ": " + found.message())
                .containsOnly(
                        "data/cohorts/2026-27/subject-knowledge.yml: 'maths-lead' is not a role",
                        "data/pathways/primary.yml: 'teacher' is not a role",
                        "data/programmes/foundations.yml: 'teaching-assistant' is not a role",
                        "data/programmes/subject-knowledge.yml: 'teacher' is not a role",
                        "data/programmes/subject-knowledge.yml: 'maths-lead' is not a role")
                .hasSize(10);
        assertThat(findings)
                .filteredOn(found -> found.message().startsWith("'teacher'"))
                .allSatisfy(found -> assertThat(found.hint())
                        .hasValueSatisfying(hint -> assertThat(hint).startsWith("did you mean 'teachers'?")));
    }

    @Test
    void asLongAsTheVocabularyCannotBeReadNoUseOfAWordIsAFinding() throws IOException {
        write("data/vocabulary.yml", "roles:\n  teacher: {label: teacher}\n");
        assertThat(Loader.load(site, OPTIONS).findings())
                .extracting(found -> found.location().file())
                .containsExactly("data/vocabulary.yml");
        write(
                "data/programmes/foundations.yml",
                read("data/programmes/foundations.yml").replace("roles: teaching-assistant", "roles: mentor"));
        assertThat(Loader.load(site, OPTIONS).findings())
                .extracting(found -> found.location().file())
                .containsExactly("data/vocabulary.yml");
    }

    @Test
    void aPreviewReadsUnchangedFilesAnewWhenAWordChanges() throws IOException {
        LoadMemory memory = LoadMemory.across(() -> Instant.parse("2026-10-01T09:00:00Z"));
        assertThat(load(memory).findings()).isEmpty();
        Programme before = foundations(load(memory));
        assertThat(foundations(load(memory))).as("nothing changed").isSameAs(before);

        write("data/vocabulary.yml", ROLES);
        Loaded renamed = load(memory);
        assertThat(renamed.findings()).isEmpty();
        assertThat(foundations(renamed).roles()).extracting(Role::plural).containsExactly("helpers in class");
        assertThat(foundations(load(memory))).isSameAs(foundations(renamed));

        write("data/vocabulary.yml", ROLES.replace("teaching-assistant", "helper"));
        assertThat(load(memory).findings())
                .extracting(Diagnostic::message)
                .containsExactly("'teaching-assistant' is not a role");

        Files.delete(site.resolve("data/vocabulary.yml"));
        assertThat(load(memory).findings()).isEmpty();
        assertThat(foundations(load(memory))).isEqualTo(before);
    }

    @Test
    void anAccessFeatureThatIsNoLongerThereIsAFindingAtPlacesAndRuns() throws IOException {
        write("data/vocabulary.yml", """
                access-features:
                  loop: {label: induction loop, synonyms: [hearing loop]}
                  captions: {label: live captions}
                """);
        Loaded loaded = Loader.load(site, OPTIONS);

        assertThat(loaded.findings())
                .extracting(found -> found.location().file() + ": " + found.message())
                .containsExactly(
                        "data/venues.yml: 'step-free' is not an access feature",
                        "data/venues.yml: 'hearing-loop' is not an access feature");
        assertThat(loaded.findings().get(1).hint())
                .hasValueSatisfying(hint -> assertThat(hint).startsWith("did you mean 'loop'?"));
    }

    @Test
    void aRunHasFeaturesInTheWordsAndTheOrderOfTheVocabulary() throws IOException {
        write("data/vocabulary.yml", """
                access-features:
                  sign: {label: sign language}
                  hearing-loop: {label: induction loop}
                  step-free: {label: level all the way}
                  captions: {label: live captions}
                """);
        write(
                "data/cohorts/2026-27/subject-knowledge.yml",
                read("data/cohorts/2026-27/subject-knowledge.yml").replace("features: [captions]", "features: [sign]"));
        Loaded loaded = Loader.load(site, OPTIONS);

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.catalogue().cohorts(new ProgrammeId("subject-knowledge")).stream()
                        .map(run -> AccessWords.features(loaded.catalogue().features(run))
                                .orElse("nothing")))
                .contains("Sign language, induction loop, level all the way");
        assertThat(loaded.catalogue().venues().stream()
                        .map(venue ->
                                AccessWords.features(venue.access().features()).orElse("nothing")))
                .contains("Level all the way, induction loop");
    }

    @Test
    void allTypesOfSchoolsAreNoRestriction() throws IOException {
        String programme = read("data/programmes/subject-knowledge.yml");
        write(
                "data/programmes/subject-knowledge.yml",
                programme.replace("[state-funded]", "[independent, state-funded]"));

        assertThat(Loader.load(site, OPTIONS).catalogue().programmes())
                .allSatisfy(each ->
                        assertThat(each.eligibility().restrictsSchoolTypes()).isFalse());
    }

    @Test
    void whoIsWithinAnotherRoleCanTakePartAsThatOne() {
        Vocabulary words = BuiltInVocabulary.get();
        Role teacher = role(words, "teacher");

        assertThat(words.roles().stream().filter(role -> role.isA(teacher)).map(Role::id))
                .containsExactly("teacher", "non-specialist-teacher", "mastery-specialist", "mastery-advocate");
        assertThat(teacher.isA(role(words, "mastery-specialist"))).isFalse();
    }

    @Test
    void theDocumentationNamesWhatIsBuiltIn() throws IOException {
        String documentation = Files.readString(Path.of("docs", "DATA.md"));
        Vocabulary words = BuiltInVocabulary.get();

        assertThat(Stream.of(
                                words.phases(),
                                words.roles(),
                                words.schoolTypes(),
                                words.modes(),
                                words.strandKinds(),
                                words.placeUnits(),
                                words.accessFeatures())
                        .flatMap(list -> list.stream().map(Word.class::cast)))
                .allSatisfy(word -> assertThat(documentation)
                        .contains(
                                word.word().equals(word.id())
                                        ? "`" + word.id() + "`"
                                        : "`" + word.id() + "` (" + word.word() + ")"));
    }

    private Loaded load(LoadMemory memory) {
        return Loader.load(site, OPTIONS, Pictures.in(site.resolve("content")), AsciiDoc.uncached(), memory);
    }

    private static Programme foundations(Loaded loaded) {
        return loaded.catalogue().programmes().stream()
                .filter(programme -> programme.id().toString().equals("foundations"))
                .findFirst()
                .orElseThrow();
    }

    private static Role role(Vocabulary words, String id) {
        return words.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String read(String file) throws IOException {
        return Files.readString(site.resolve(file), StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(site.resolve(file), text, StandardCharsets.UTF_8);
    }
}
