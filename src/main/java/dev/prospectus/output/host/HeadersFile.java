package dev.prospectus.output.host;

import dev.prospectus.output.host.Policy.Case;
import dev.prospectus.output.host.Policy.Header;
import dev.prospectus.plan.Endpoints;
import dev.prospectus.plan.MediaTypes;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.SitePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code _headers}, in the forms of Netlify and of Cloudflare Pages: addresses, and below each the headers that it gets.
 *
 * <p>All rules that fit an address hold together, and what two of them say of one header is joined. So no two rules say anything of the
 * same header of one file, but where Cloudflare Pages is told to forget what it has. Both hosts let browsers ask again for what no rule
 * lets them keep.
 */
final class HeadersFile {

    /** Cloudflare Pages, "Headers", as of 2026. */
    private static final int MOST_RULES = 100;

    /** Types that hosts don't know, or know without their character set. */
    private static final Set<String> RARE_ENDINGS = Set.of("atom", "ics", "md", "webmanifest");

    /** Whether scripts of other sites may read a file. */
    private static final String OPEN = "Access-Control-Allow-Origin";

    private static final String CSP = "Content-Security-Policy";

    private final Policy policy;
    private final Map<String, List<String>> rules = new LinkedHashMap<>();

    private HeadersFile(Policy policy) {
        this.policy = policy;
    }

    /** With a rule for each folder at the top that has pages: Netlify's rules can't say "all but these". */
    static String netlify(Policy policy, SitePlan plan) {
        HeadersFile file = new HeadersFile(policy);
        file.everywhere();
        plan.outputs().stream()
                .map(Output::path)
                .filter(Kind.PAGE::has)
                .map(HeadersFile::top)
                .distinct()
                .sorted()
                .forEach(top -> file.rule(top, CSP, file.value(CSP, isEmbedded(top) ? Kind.EMBEDDED : Kind.PAGE)));
        file.data();
        plan.outputs().stream()
                .flatMap(output -> Endpoints.of(output.path()).stream())
                .forEach(address -> file.rule(address.substring(1), OPEN, file.value(OPEN, Kind.DATA)));
        file.kept(plan.outputs());
        return file.text();
    }

    static String cloudflare(Policy policy, SitePlan plan) {
        HeadersFile file = new HeadersFile(policy);
        file.everywhere();
        file.rule("*", CSP, file.value(CSP, Kind.PAGE));
        // Browsers apply it to a drawing with style sheets of its own, which pages show well.
        file.forget("*.svg", CSP);
        String embedded = Routes.EMBEDDED.substring(1) + "*";
        file.forget(embedded, CSP);
        file.rule(embedded, CSP, file.value(CSP, Kind.EMBEDDED));
        file.data();
        String endpoints = Endpoints.BASE.substring(1) + "*";
        file.forget(endpoints, OPEN);
        file.rule(endpoints, OPEN, file.value(OPEN, Kind.DATA));
        file.kept(plan.outputs());
        return file.text();
    }

    private void everywhere() {
        for (Header header : policy.headers()) {
            Case only = header.cases().get(0);
            if (only.kind() == Kind.EVERY || only.kind() == Kind.ENCRYPTED) {
                rule("*", header.name(), only.value());
            }
        }
    }

    private void data() {
        for (String ending : Kind.DATA_ENDINGS) {
            rule("*." + ending, OPEN, value(OPEN, Kind.DATA));
        }
        MediaTypes.byEnding().forEach((ending, type) -> {
            if (RARE_ENDINGS.contains(ending)) {
                rule("*." + ending, "Content-Type", type);
            }
        });
        for (MediaTypes.InFolder files : MediaTypes.inFolders()) {
            rule(files.folder() + "*." + files.ending(), "Content-Type", files.type());
        }
    }

    /** Folders in which every file may be kept, the outermost; a host can't tell other files by their names. */
    private void kept(Collection<Output> outputs) {
        Map<String, Boolean> folders = new TreeMap<>();
        for (Output output : outputs) {
            boolean kept = Kind.KEPT.has(output.path());
            for (String folder : foldersAround(output.path())) {
                folders.merge(folder, kept, Boolean::logicalAnd);
            }
        }
        List<String> outermost = new ArrayList<>();
        folders.forEach((folder, kept) -> {
            if (kept && outermost.stream().noneMatch(folder::startsWith)) {
                outermost.add(folder);
            }
        });
        outermost.stream()
                .limit(MOST_RULES - rules.size())
                .forEach(folder -> rule(folder + "*", "Cache-Control", value("Cache-Control", Kind.KEPT)));
    }

    private static List<String> foldersAround(OutputPath path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.value().indexOf('/');
                slash >= 0;
                slash = path.value().indexOf('/', slash + 1)) {
            folders.add(path.value().substring(0, slash + 1));
        }
        return folders;
    }

    private String value(String name, Kind kind) {
        return policy.headers().stream()
                .filter(header -> header.name().equals(name))
                .flatMap(header -> header.cases().stream())
                .filter(one -> one.kind() == kind)
                .map(Case::value)
                .findFirst()
                .orElseThrow();
    }

    private void rule(String address, String header, String value) {
        add(address, header + ": " + value);
    }

    private void forget(String address, String header) {
        add(address, "! " + header);
    }

    private void add(String address, String line) {
        rules.computeIfAbsent(policy.base() + address, unseen -> new ArrayList<>())
                .add(line);
    }

    private String text() {
        return policy.comment()
                + rules.entrySet().stream()
                        .map(rule -> rule.getKey() + "\n"
                                + rule.getValue().stream()
                                        .map(line -> "  " + line + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    /** The address of a page at the top, or of all below its folder. */
    private static String top(OutputPath page) {
        int slash = page.value().indexOf('/');
        String name = slash < 0 ? page.value() : page.value().substring(0, slash + 1) + "*";
        return name.equals("index.html") ? "" : name;
    }

    private static boolean isEmbedded(String top) {
        return ("/" + top).startsWith(Routes.EMBEDDED);
    }
}
