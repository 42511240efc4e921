package dev.prospectus.output.twin;

import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.model.PublishedProgramme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.NetworkFormat;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Usual;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code llms.txt} of a site about several hubs: the pages that an assistant should begin with, and where each hub tells for itself. */
public final class NetworkLlms implements NetworkFormat {

    @Override
    public List<Output> plan(PublishedNetwork network, Edition frame) {
        return List.of(new Output.Bytes(
                Routes.file(Routes.LLMS), () -> text(network, frame).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(PublishedNetwork network, Edition frame) {
        MarkdownList list = new MarkdownList();
        list.title(
                network.network().naming().title(), network.network().naming().description());
        list.text(
                AsOfText.of(frame)
                        + " Pages of this site have a twin in Markdown, named `index.md`, beside them. What a hub says itself counts for more.");
        list.section("Programmes");
        list.item("Programmes of all hubs", twin(frame, Routes.PROGRAMMES), "with how booking stands");
        network.shared()
                .forEach((name, programmes) -> list.item(
                        Usual.of(programmes.stream()
                                .map(PublishedProgramme::title)
                                .toList()),
                        twin(frame, Routes.shared(name)),
                        "which hubs offer it, and where places are left"));
        list.section("More pages");
        list.item("Hubs by region", twin(frame, Routes.HUBS), "what each offers");
        list.item("Calendar", twin(frame, Routes.CALENDAR), "sessions, opening dates and deadlines, month by month");
        list.section("Hubs");
        for (PublishedNetwork.Known known : network.hubs()) {
            known.published()
                    .ifPresent(hub -> list.item(
                            known.member().hub().name(),
                            hub.home().toString(),
                            known.member().region()));
        }
        return list.toString();
    }

    private static String twin(Edition frame, String page) {
        return frame.routes().absolute(Routes.twin(page));
    }
}
