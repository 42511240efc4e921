package dev.prospectus.output.openreferral;

import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The answers of an interface of Open Referral UK. Of its nine the three are here that decide whether a feed complies (openreferraluk.org,
 * "Compliance criteria"): its own description, the services and each service; and the four by which what services are
 * classified by can be looked up. Who asks for services at places finds these in each service.
 */
public final class OpenReferral implements OutputFormat {

    /** Where the profile and its interface are described. */
    private static final String PROFILE = "https://docs.openreferraluk.org/en/latest/";

    private static final String OPEN_API = "https://openreferraluk.org/specifications/3.0/openapi.json";

    @Override
    public String name() {
        return "open-referral";
    }

    @Override
    public List<Output> plan(Edition edition) {
        OutputPath top =
                new OutputPath(Routes.file(Routes.OPEN_REFERRAL).segments().get(0));
        return edition.catalogue().tellsOfProgrammes()
                ? List.of(new Output.Folder(top, false, () -> files(edition)))
                : List.of();
    }

    private static List<Output> files(Edition edition) {
        Ids ids = new Ids(edition);
        Services services = new Services(edition, ids);
        Classification classes = Classification.of(edition.catalogue(), ids);
        Collection<Programme> programmes = edition.catalogue().programmes();
        List<Output> files = new ArrayList<>();
        files.add(file(Routes.openReferral("index"), json -> about(json, edition)));
        files.add(list("services", edition, programmes, services::brief));
        for (Programme programme : programmes) {
            files.add(
                    file(edition.namingRoutes().openReferral(programme.id()), json -> services.whole(json, programme)));
        }
        entries(
                files,
                edition,
                "taxonomies",
                classes.taxonomies(),
                Classification.Taxonomy::id,
                Classification.Taxonomy::write);
        entries(files, edition, "taxonomy_terms", classes.terms(), Classification.Term::id, Classification.Term::write);
        return files;
    }

    /** What the interface is, and what HSDS has no key for: as of when its answers are true, and where each status to come stands. */
    private static void about(Json json, Edition edition) {
        json.text("version", "HSDS-UK-3.0");
        json.text("profile", PROFILE);
        json.text("openapi_url", OPEN_API);
        json.text(Json.AS_OF, edition.asOf().toString());
        json.text("prospectus_statuses", edition.routes().absolute(Routes.api("status")));
    }

    private static <T> void entries(
            List<Output> files,
            Edition edition,
            String name,
            List<T> all,
            Function<T, String> id,
            BiConsumer<T, Json> write) {
        files.add(list(name, edition, all, (json, one) -> write.accept(one, json)));
        all.forEach(one ->
                files.add(file(Routes.openReferral(name + "/" + id.apply(one)), json -> write.accept(one, json))));
    }

    /** All on one page, as a file has only one answer to any query. */
    private static <T> Output list(String name, Edition edition, Collection<T> all, BiConsumer<Json, T> write) {
        return file(Routes.openReferral(name), json -> {
            json.number("total_items", all.size());
            json.number("total_pages", 1);
            json.number("page_number", 1);
            json.number("size", all.size());
            json.flag("first_page", true);
            json.flag("last_page", true);
            json.flag("empty", all.isEmpty());
            json.text(Json.AS_OF, edition.asOf().toString());
            json.list("contents", all, one -> write.accept(json, one));
        });
    }

    private static Output file(String path, Consumer<Json> keys) {
        return new Output.Bytes(Routes.file(path), () -> Json.file(keys));
    }
}
