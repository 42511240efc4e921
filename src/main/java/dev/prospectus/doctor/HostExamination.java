package dev.prospectus.doctor;

import dev.prospectus.model.Hosting.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether the files by which a host publishes the site are there and go together with the site's settings. */
final class HostExamination implements Examination {

    private static final String PART = "Host";

    /** The settings of hosts that read rules from the output, which a build writes only when it is asked to. */
    private static final Map<String, Server> SETTINGS = Map.of(
            "netlify.toml", Server.NETLIFY,
            "wrangler.toml", Server.CLOUDFLARE,
            "wrangler.json", Server.CLOUDFLARE,
            "wrangler.jsonc", Server.CLOUDFLARE);

    @Override
    public List<Observation> of(Patient patient) throws IOException {
        List<Observation> found = new ArrayList<>();
        if (!Workflows.that(patient, "actions/deploy-pages@").isEmpty()) {
            found.add(gitHost(patient, "GitHub Pages", ".github/actions/prospectus/action.yml", "default: \"\""));
        }
        if (Files.exists(patient.top().resolve(".gitlab-ci.yml"))) {
            found.add(gitHost(patient, "GitLab Pages", ".gitlab-ci.yml", "PROSPECTUS_COMMIT: \"\""));
        }
        List<Server> servers = patient.config().hosting().servers();
        SETTINGS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(setting -> {
            if (Files.exists(patient.top().resolve(setting.getKey())) && !servers.contains(setting.getValue())) {
                found.add(Observation.look(
                        PART,
                        setting.getKey() + " is here, and a build writes no rules for "
                                + setting.getValue().label() + ": no headers, and old addresses lead on by pages only",
                        "write servers: [" + setting.getValue().id() + "] below hosting in site-config.yml"));
            }
        });
        if (!servers.isEmpty()) {
            found.add(Observation.ok(
                    PART,
                    "a build writes rules for "
                            + servers.stream().map(Server::label).collect(Collectors.joining(" and "))));
        }
        return found.isEmpty()
                ? List.of(Observation.look(
                        PART,
                        "nothing here says where the site is published",
                        "docs/PUBLISHING.md has what each host needs; new site --ci writes it for a new site"))
                : found;
    }

    private static Observation gitHost(Patient patient, String host, String source, String nothing) throws IOException {
        Path file = patient.top().resolve(source);
        if (Files.exists(file)
                && Files.readString(file, StandardCharsets.ISO_8859_1).contains(nothing)) {
            return Observation.broken(
                    PART,
                    host + " does not know where Prospectus comes from, so it publishes nothing",
                    "say so in " + source + ": repository, and commit with all its 40 digits");
        }
        return Observation.ok(PART, host);
    }
}
