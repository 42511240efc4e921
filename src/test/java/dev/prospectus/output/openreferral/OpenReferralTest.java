package dev.prospectus.output.openreferral;

import static dev.prospectus.output.openreferral.Answers.objects;
import static dev.prospectus.output.openreferral.Answers.text;
import static dev.prospectus.output.openreferral.Answers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The answers as Gson and a validator of others read them, with a schema that was written after the specification (the published ones
 * have a licence under which they could not stand here).
 */
final class OpenReferralTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final Path SAMPLE = Path.of(".");
    private static final String HUB = "src/test/resources/open-referral/hub";

    private static Answers sample;

    @TempDir
    Path temp;

    @BeforeAll
    static void read() throws IOException {
        sample = Answers.of(SAMPLE, AS_OF, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        ".,2026-10-01T09:00:00Z",
        ".,2027-02-11T12:00:00Z",
        "src/test/resources/sites/arts-hub,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2040-01-01T00:00:00Z",
        "src/test/resources/open-referral/hub,2026-10-01T09:00:00Z"
    })
    void everyAnswerIsAsTheStandardSays(String folder, Instant asOf) throws IOException {
        Answers answers = Answers.of(hub(folder), asOf, Optional.empty());
        for (Map.Entry<String, JsonObject> file : answers.files().entrySet()) {
            assertThat(faults(kind(file.getKey()), file.getValue()))
                    .as(file.getKey())
                    .isEmpty();
        }
        for (String name : List.of("services", "taxonomies", "taxonomy_terms")) {
            JsonObject list = answers.files().get(name);
            List<String> ids = texts(answers.list(name), "id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(list.get("total_items").getAsInt()).isEqualTo(ids.size());
            assertThat(list.get("size").getAsInt()).isEqualTo(ids.size());
            assertThat(list.get("empty").getAsBoolean()).isEqualTo(ids.isEmpty());
            assertThat(answers.files().keySet().stream()
                            .filter(path -> path.startsWith(name + "/"))
                            .map(path -> path.substring(name.length() + 1)))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
        Map<String, JsonObject> numbered = new HashMap<>();
        for (JsonObject service : answers.services()) {
            List<String> ids = Stream.of("contacts", "cost_options", "schedules", "service_at_locations", "attributes")
                    .flatMap(list -> objects(service, list).stream())
                    .map(entry -> text(entry, "id"))
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            sameUnderOneNumber(service, numbered);
        }
        Set<String> terms = new HashSet<>(texts(answers.list("taxonomy_terms"), "id"));
        Set<String> named = new HashSet<>();
        for (JsonObject brief : answers.list("services")) {
            JsonObject whole = answers.files().get("services/" + text(brief, "id"));
            for (String key : List.of("id", "name", "status")) {
                assertThat(text(whole, key)).isEqualTo(text(brief, key));
            }
            assertThat(text(whole.getAsJsonObject("organization"), "id")).isEqualTo(text(brief, "organization_id"));
            named.addAll(texts(objects(whole, "attributes"), "taxonomy_term_id"));
        }
        assertThat(named).as("each term is one of a service").isEqualTo(terms);
        assertThat(answers.list("services"))
                .hasSameSizeAs(answers.site().edition().catalogue().programmes());
    }

    /** What has a number says the same wherever it stands. */
    private static void sameUnderOneNumber(JsonElement answer, Map<String, JsonObject> numbered) {
        if (answer.isJsonArray()) {
            answer.getAsJsonArray().forEach(one -> sameUnderOneNumber(one, numbered));
        } else if (answer.isJsonObject()) {
            JsonObject object = answer.getAsJsonObject();
            if (object.has("id")) {
                JsonObject known = numbered.putIfAbsent(text(object, "id"), object);
                assertThat(known == null ? object : known).isEqualTo(object);
            }
            object.asMap().values().forEach(one -> sameUnderOneNumber(one, numbered));
        }
    }

    /** What an address of the site leads to is there. */
    @Test
    void addressesAreRight() {
        String home = sample.site().edition().routes().absolute("/");
        for (JsonObject service : sample.services()) {
            Stream.concat(
                            Stream.of(text(service, "url")),
                            texts(objects(service, "schedules"), "schedule_link").stream())
                    .forEach(address -> assertThat(sample.site().plan().answers("/" + address.substring(home.length())))
                            .as(address)
                            .isTrue());
        }
        assertThat(sample.site().plan().answers("/api/v1/status.json")).isTrue();
        assertThat(text(sample.files().get("index"), "prospectus_statuses")).isEqualTo(home + "api/v1/status.json");
    }

    /** "Live stream" and "webinar" are two ways to meet online. */
    @Test
    void eachWayToMeetOnlineIsAPlaceOfItsOwn() throws IOException {
        Answers answers = Answers.of(hub(HUB), AS_OF, Optional.empty());
        List<JsonObject> places = objects(answers.service("/programmes/foundations/"), "service_at_locations").stream()
                .map(place -> place.getAsJsonObject("location"))
                .toList();
        assertThat(texts(places, "name"))
                .containsExactlyInAnyOrder("Fenwick Learning Centre", "Live stream", "Online", "Webinar");
        assertThat(texts(places, "id")).doesNotHaveDuplicates();
    }

    @Test
    void aServiceSaysWhatOneChoosesBy() {
        JsonObject service = sample.service("/programmes/sktm-primary-teachers/");
        assertThat(text(service, "id"))
                .as("version 5 of the address of its page, as another program reckons it")
                .isEqualTo("1a64da39-7bf8-5e4f-8bb2-de771cb359e6");
        assertThat(text(service, "status")).isEqualTo("active");
        assertThat(text(service, "prospectus_as_of")).isEqualTo(AS_OF.toString());
        assertThat(text(service.getAsJsonObject("organization"), "name")).isEqualTo("Ridge and Vale Maths Hub");
        assertThat(texts(objects(service, "contacts"), "name")).containsExactly("Specialist knowledge team");
        assertThat(texts(objects(service, "cost_options"), "amount")).containsExactly("0");
        JsonObject schedule = objects(service, "schedules").get(0);
        assertThat(text(schedule, "description")).isEqualTo("Number: Thursdays in Eastmere. Few places left");
        assertThat(text(schedule, "dtstart")).isEqualTo("2026-11-19");
        assertThat(text(schedule, "valid_to")).isEqualTo("2027-05-20");
        assertThat(text(schedule, "opens_at"))
                .as("without an offset, since the clocks change meanwhile")
                .isEqualTo("09:30");
        JsonObject place = objects(service, "service_at_locations").get(0).getAsJsonObject("location");
        assertThat(text(place, "location_type")).isEqualTo("physical");
        JsonObject address = objects(place, "addresses").get(0);
        assertThat(text(address, "address_1")).isEqualTo("Conference suite, Harbour Road");
        assertThat(text(address, "city")).isEqualTo("Eastmere");
        assertThat(text(address, "postal_code")).isEqualTo("ZZ4 2ZA");
        assertThat(objects(service, "service_at_locations"))
                .last()
                .satisfies(online -> assertThat(text(online.getAsJsonObject("location"), "location_type"))
                        .isEqualTo("virtual"));
        Set<String> words = new HashSet<>();
        for (String term : texts(objects(service, "attributes"), "taxonomy_term_id")) {
            words.add(text(sample.files().get("taxonomy_terms/" + term), "name"));
        }
        assertThat(words).containsExactlyInAnyOrder("Teacher", "Primary");
    }

    /** What a service says stands on the page that it leads to, or on that of the run. */
    @Test
    void nothingIsSaidThatPagesDoNotSay() throws IOException {
        int told = 0;
        for (JsonObject service : sample.services()) {
            String page = sample.page(text(service, "url"));
            List<String> said = new ArrayList<>(List.of(text(service, "name"), text(service, "description")));
            said.addAll(texts(objects(service, "contacts"), "name"));
            said.addAll(texts(objects(service, "cost_options"), "amount_description"));
            assertThat(page).contains(said).contains(text(service, "email"));
            StringBuilder runs = new StringBuilder(page);
            for (JsonObject schedule : objects(service, "schedules")) {
                String run = sample.page(text(schedule, "schedule_link"));
                runs.append(run);
                String description = text(schedule, "description");
                int status = description.lastIndexOf(". ");
                assertThat(run)
                        .contains(description.substring(0, status).replaceFirst("^.*?: ", ""))
                        .contains(description.substring(status + 2));
                if (schedule.has("attending_type")) {
                    assertThat(run).contains(text(schedule, "attending_type"));
                }
                told++;
            }
            for (JsonObject place : objects(service, "service_at_locations")) {
                assertThat(runs.toString()).contains(text(place.getAsJsonObject("location"), "name"));
            }
        }
        assertThat(told).isGreaterThan(15);
    }

    @Test
    void aStatusFollowsFromTheRuns() throws IOException {
        Answers later = Answers.of(SAMPLE, Instant.parse("2026-11-30T09:00:00Z"), Optional.empty());
        Map.of(
                        "post-16-core-maths", "inactive",
                        "years-7-11-coherence", "temporarily closed",
                        "sktm-primary-teachers", "active")
                .forEach((programme, status) -> assertThat(
                                text(later.service("/programmes/" + programme + "/"), "status"))
                        .as(programme)
                        .isEqualTo(status));
    }

    @Test
    void numbersStayWhenTheSiteStandsElsewhereAndTitlesChange() throws IOException {
        Path hub = GoldenSite.assemble(temp, GoldenSite.BASE);
        Answers before = Answers.of(hub, AS_OF, Optional.empty());
        Path programme = hub.resolve("data/programmes/foundations.yml");
        Files.writeString(
                programme, Files.readString(programme).replaceFirst("(?m)^title: .*$", "title: 'Éléments \"1\" <b>'"));
        Answers after = Answers.of(hub, AS_OF, Optional.of(URI.create("https://review.example.org/17/")));
        assertThat(after.files().keySet()).isEqualTo(before.files().keySet());
        JsonObject service = after.service("/programmes/foundations/");
        assertThat(text(service, "name")).isEqualTo("Éléments \"1\" <b>");
        assertThat(text(service, "url")).isEqualTo("https://review.example.org/17/programmes/foundations/");
        assertThat(text(service, "id")).isEqualTo(text(before.service("/programmes/foundations/"), "id"));
    }

    /** Its address is one that `lock` promises. */
    @Test
    void whatAProgrammeHadAsItsNumberBeforeStillAnswers() throws IOException {
        Path hub = GoldenSite.assemble(temp, GoldenSite.BASE);
        Path programme = hub.resolve("data/programmes/foundations.yml");
        Files.writeString(programme, Files.readString(programme) + "aliases: [/programmes/first-steps/]\n");
        Answers answers = Answers.of(hub, AS_OF, Optional.empty());
        String now = text(answers.service("/programmes/foundations/"), "id");
        Output before = answers.site()
                .plan()
                .find(new OutputPath(Answers.BASE + "services/c0071866-81f1-52ad-a9cf-8e09d08cbb5c.json"))
                .orElseThrow();
        assertThat(JsonParser.parseString(new String(answers.site().renderer().render(before), StandardCharsets.UTF_8)))
                .isEqualTo(answers.files().get("services/" + now));
        assertThat(texts(answers.list("services"), "id")).containsOnlyOnce(now);
    }

    /** HSDS asks for whole addresses; half of one is none, and a place has its name all the same. */
    @Test
    void anAddressOfWhichAPartIsMissingIsNotTold() throws IOException {
        Path hub = temp;
        for (String folder : List.of("data", "content")) {
            GoldenSite.assemble(hub.resolve(folder), SAMPLE.resolve(folder));
        }
        Files.copy(SAMPLE.resolve("site-config.yml"), hub.resolve("site-config.yml"));
        Path venues = hub.resolve("data/venues.yml");
        String text = Files.readString(venues);
        assertThat(text).contains("  postcode: ZZ4 2ZA\n");
        Files.writeString(venues, text.replace("  postcode: ZZ4 2ZA\n", ""));
        JsonObject place = objects(
                        Answers.of(hub, AS_OF, Optional.empty()).service("/programmes/sktm-primary-teachers/"),
                        "service_at_locations")
                .get(0)
                .getAsJsonObject("location");
        assertThat(text(place, "name")).isEqualTo("Eastmere Sixth Form College");
        assertThat(place.has("addresses")).isFalse();
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws IOException {
        JsonObject sound = sample.service("/programmes/sktm-primary-teachers/");
        List<Consumer<JsonObject>> slips = List.of(
                service -> service.addProperty("id", "sktm"),
                service -> service.remove("name"),
                service -> service.addProperty("status", "open"),
                service -> service.addProperty("eligibility_description", "not of the profile"),
                service -> service.addProperty("last_modified", "2026-10-01T09:00:00Z"),
                service -> service.add("attributes", new JsonArray()),
                service -> service.addProperty("url", "/programmes/"),
                service -> objects(service, "schedules").get(0).addProperty("freq", "WEEKLY"),
                service -> objects(service, "schedules").get(0).addProperty("dtstart", "19 November"),
                service -> objects(service, "cost_options").get(0).add("amount", new JsonPrimitive("free")),
                service -> service.getAsJsonObject("organization").remove("description"));
        for (int i = 0; i < slips.size(); i++) {
            JsonObject wrong = sound.deepCopy();
            slips.get(i).accept(wrong);
            assertThat(faults("service", wrong)).as("slip " + i).isNotEmpty();
        }
    }

    /** The one that is a layer lies over a site. */
    private Path hub(String folder) {
        return folder.equals(HUB)
                ? GoldenSite.assemble(temp.resolve("hub"), GoldenSite.BASE, Path.of(HUB))
                : Path.of(folder);
    }

    private static String kind(String path) {
        return path.equals("index")
                ? "about"
                : path.replaceFirst("^services/.*", "service")
                        .replaceFirst("^taxonomies/.*", "taxonomy")
                        .replaceFirst("^taxonomy_terms/.*", "term");
    }

    private static List<String> faults(String kind, JsonObject answer) throws IOException {
        JsonObject schema = JsonParser.parseString(
                        Files.readString(Golden.RESOURCES.resolve("open-referral/hsds-uk.json")))
                .getAsJsonObject();
        schema.addProperty("$ref", "#/$defs/" + kind);
        return new ValidatorFactory()
                        .withEvaluatorFactory(new FormatEvaluatorFactory())
                        .validate(schema.toString(), answer.toString())
                        .getErrors()
                        .stream()
                        .map(error -> error.getInstanceLocation() + ": " + error.getError())
                        .toList();
    }
}
