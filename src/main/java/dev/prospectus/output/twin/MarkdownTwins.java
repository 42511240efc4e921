package dev.prospectus.output.twin;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages as Markdown, each beside its page, and the list of those that an assistant should begin with. */
public final class MarkdownTwins implements OutputFormat {

    @Override
    public String name() {
        return "twins";
    }

    @Override
    public List<Output> plan(Edition edition) {
        return List.of(new Output.Fallback(
                new Output.Bytes(Routes.file(Routes.LLMS), () -> bytes(new LlmsText(edition).text()))));
    }

    @Override
    public List<Output.OfPage> beside(Edition edition, Output.Page page) {
        return page.about().twin().stream()
                .filter(path -> !edition.assets().isForeign(page.template()))
                .map(path -> new Output.OfPage(
                        Routes.file(path), page, html -> bytes(new PageText(edition, page.about()).markdown(html))))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
