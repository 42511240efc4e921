package dev.prospectus.output.sitemap;

import dev.prospectus.markup.XmlWriter;
import dev.prospectus.plan.About;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.plan.SubjectFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * All pages that search engines should know, after sitemaps.org's protocol 0.9: one file, or an index of several where they are
 * more than {@value #MOST}. So many of our addresses take less than 10 of
 * the 50 MB that a file may have.
 *
 * <p>A page has a date of change if that of its own files is known. Pages that show something of everything have none: they would
 * always have changed, and search engines then stop believing such dates.
 */
public final class Sitemap implements OutputFormat {

    /** URLs of one file, by the protocol. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final int most;

    /** As many URLs in a file as the protocol allows. */
    public Sitemap() {
        this(MOST);
    }

    Sitemap(int most) {
        this.most = most;
    }

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public List<Output> plan(Edition edition) {
        OutputPath folder = Routes.folder(Routes.SITEMAPS);
        return List.of(
                new Output.OfPlan(Routes.file(Routes.SITEMAP), plan -> first(edition, listed(plan))),
                new Output.LastFolder(folder, plan -> further(edition, listed(plan))));
    }

    private byte[] first(Edition edition, List<About> pages) {
        return pages.size() <= most
                ? urls(edition, pages)
                : index(edition, parts(pages).size());
    }

    private List<Output> further(Edition edition, List<About> pages) {
        List<List<About>> parts = pages.size() <= most ? List.of() : parts(pages);
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<About> part = parts.get(i);
            outputs.add(new Output.Bytes(Routes.file(Routes.sitemap(i + 1)), () -> urls(edition, part)));
        }
        return outputs;
    }

    private List<List<About>> parts(List<About> pages) {
        List<List<About>> parts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += most) {
            parts.add(pages.subList(from, Math.min(pages.size(), from + most)));
        }
        return parts;
    }

    /** By the order of the plan, which is that of paths. */
    private static List<About> listed(SitePlan plan) {
        return plan.pages().stream()
                .map(Output.Page::about)
                .filter(About::listed)
                .toList();
    }

    private static byte[] urls(Edition edition, List<About> pages) {
        XmlWriter xml = new XmlWriter().open("urlset").with("xmlns", NAMESPACE);
        for (About page : pages) {
            xml.open("url").element("loc", edition.routes().absolute(page.path()));
            edition.changed(SubjectFiles.of(page.subject(), edition.catalogue()))
                    .ifPresent(at -> xml.element("lastmod", at.toString()));
            xml.close();
        }
        return xml.close().bytes();
    }

    private static byte[] index(Edition edition, int parts) {
        XmlWriter xml = new XmlWriter().open("sitemapindex").with("xmlns", NAMESPACE);
        for (int number = 1; number <= parts; number++) {
            xml.open("sitemap")
                    .element("loc", edition.routes().absolute(Routes.sitemap(number)))
                    .close();
        }
        return xml.close().bytes();
    }
}
