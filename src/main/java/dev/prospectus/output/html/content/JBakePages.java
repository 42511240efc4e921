package dev.prospectus.output.html.content;

import dev.prospectus.model.JBakeOutput;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.PortablePath;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.OpenView;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What JBake makes beside the pages of {@code content/}: index, archive, tags, feed, sitemap, "not found". Each is made where the site has
 * a template of its own for it and its settings ask for it, and takes the place of the theme's page at its address.
 */
final class JBakePages {

    private final PageTools tools;
    private final JBakeSettings settings;
    private final JBakeSite site;
    private final List<Output> pages = new ArrayList<>();

    private JBakePages(PageTools tools, JBakeSettings settings, JBakeSite site) {
        this.tools = tools;
        this.settings = settings;
        this.site = site;
    }

    static List<Output> of(PageTools tools, JBakeSite site) {
        return tools.catalogue()
                .site()
                .jbake()
                .map(settings -> new JBakePages(tools, settings, site).all())
                .orElse(List.of());
    }

    private List<Output> all() {
        index();
        one(JBakeOutput.ARCHIVE, "Archive", true);
        one(JBakeOutput.FEED, "Feed", false);
        one(JBakeOutput.SITEMAP, "Sitemap", false);
        one(JBakeOutput.ERROR_404, "Page not found", false);
        if (settings.makes(JBakeOutput.TAG)) {
            for (JBakeTags.Tagged tag : site.tags().all()) {
                Map<String, Object> own =
                        Map.of("tag", tag.name(), "tag_posts", tag.posts(), "tagged_documents", tag.pages());
                add(JBakeOutput.TAG, settings.tagFile(tag.name()), tag.name(), true, own);
            }
        }
        if (settings.makes(JBakeOutput.TAGS)) {
            settings.file(JBakeOutput.TAGS).ifPresent(file -> add(JBakeOutput.TAGS, file, "Tags", true, Map.of()));
        }
        return pages;
    }

    private void one(JBakeOutput kind, String title, boolean listed) {
        if (settings.makes(kind)) {
            settings.file(kind).ifPresent(file -> add(kind, file, title, listed, pagesOf(0, 0)));
        }
    }

    /** Where the settings ask for it, on pages of a few posts each: {@code index.html}, {@code 2/index.html} and so on. */
    private void index() {
        List<JBakePage> posts = site.posts();
        if (!settings.paginates() || posts.isEmpty()) {
            one(JBakeOutput.INDEX, tools.catalogue().site().name(), true);
            return;
        }
        Optional<String> file = settings.file(JBakeOutput.INDEX).filter(name -> settings.makes(JBakeOutput.INDEX));
        int each = settings.postsPerPage();
        int count = (posts.size() + each - 1) / each;
        for (int number = 1; number <= count && file.isPresent(); number++) {
            Map<String, Object> own = pagesOf(number, count);
            own.put("published_posts", posts.subList((number - 1) * each, Math.min(posts.size(), number * each)));
            String place = number == 1 ? file.get() : number + "/" + file.get();
            add(JBakeOutput.INDEX, place, tools.catalogue().site().name(), true, own);
        }
    }

    /** What JBake tells templates of an index on several pages; of all others it tells that it is none. */
    private Map<String, Object> pagesOf(int number, int count) {
        Map<String, Object> own = new HashMap<>();
        if (settings.paginates()) {
            own.put("numberOfPages", count);
            own.put("currentPageNumber", number);
            own.put("previousFileName", number == 1 ? null : number < 3 ? "" : (number - 1) + "/");
            own.put("nextFileName", number == 0 ? "" : number < count ? (number + 1) + "/" : null);
        }
        return own;
    }

    private void add(JBakeOutput kind, String file, String title, boolean listed, Map<String, ?> own) {
        if (!PortablePath.fault(file).isEmpty()) {
            return; // A finding about the settings says so.
        }
        OutputPath path = new OutputPath(file);
        PageHead plain =
                PageHead.of(address(file), title, tools.catalogue().site().description(), kind.template());
        PageHead head = listed ? plain : plain.unlisted();
        String type = kind == JBakeOutput.TAGS ? "tags" : kind.template();
        OpenView content = name -> switch (name) {
            case "type" -> Optional.of(type);
            case "rootpath" -> Optional.of(site.root());
            default -> Optional.empty();
        };
        pages.add(new Output.Instead(new Output.Page(
                path,
                settings.ownTemplate(kind.template()).orElseThrow(),
                head.about(),
                () -> new JBakeView(tools.frames().frame(head), content, own, site))));
    }

    private static String address(String file) {
        boolean index = file.equals("index.html") || file.endsWith("/index.html");
        return "/" + (index ? file.substring(0, file.length() - "index.html".length()) : file);
    }
}
