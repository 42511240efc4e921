package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.Question.Choices;
import dev.prospectus.draft.Question.Form;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A pathway with one route: {@code data/pathways/<id>.yml}. */
final class PathwayDraft implements DraftKind {

    @Override
    public String word() {
        return "pathway";
    }

    @Override
    public String description() {
        return "Drafts data/pathways/<id>.yml: how programmes follow one another.";
    }

    @Override
    public String example() {
        return "pathway --title \"Number for all\" --summary \"From counting to ratio.\" --phases PHASE --stages counting,ratio";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("title", Form.NEEDED_LINE, Notation.TEXT, "What is it called?"),
                Question.of("id", Form.NEEDED_LINE, Notation.TEXT, "Its id, which is its address on the site?")
                        .offering((site, answers) -> Slug.cut(Slug.forId(answers.or("title", "")), Slug.MAX_LENGTH)),
                Question.of("summary", Form.NEEDED_LINE, Notation.TEXT, "What is it, in one sentence?"),
                Question.of("phases", Form.NEEDED_IDS, Notation.WORDS, "Which phases is it for?")
                        .among((site, answers) -> site.phases()),
                Question.of(
                                "stages",
                                Form.NEEDED_IDS,
                                Notation.PROGRAMME,
                                "Which programmes (or programme/strand), in the order in which they are taken?")
                        .among((site, answers) -> Choices.of(
                                "programme",
                                offers(site),
                                "there is no programme yet; make one first: prospectus new programme",
                                name -> names(site).all(Notation.PROGRAMME, name))),
                Question.of("route", Form.NEEDED_LINE, Notation.TEXT, "What is this way through it called?")
                        .offering((site, answers) -> "The way through"));
    }

    private static List<String> offers(DraftSite site) {
        return site.catalogue().programmes().stream()
                .flatMap(programme -> programme.strands().isEmpty()
                        ? programme.offers().stream()
                        : Stream.concat(Stream.of(OfferId.of(programme.id())), programme.offers().stream()))
                .map(OfferId::toString)
                .distinct()
                .toList();
    }

    /** Strands are also known by their titles, alone and behind that of their programme. */
    private static Names names(DraftSite site) {
        Names names = Names.of(site.catalogue());
        site.catalogue()
                .programmes()
                .forEach(programme -> programme.strands().forEach(strand -> {
                    String id = OfferId.of(programme.id(), strand.id()).toString();
                    List.of(id, strand.title(), programme.title() + " " + strand.title())
                            .forEach(name -> names.add(Notation.PROGRAMME, name, id));
                }));
        return names;
    }

    private static String file(Answers answers) {
        return "data/pathways/" + answers.or("id", "new") + ".yml";
    }

    @Override
    public Sketch sketch(DraftSite site, Answers answers) {
        return new Sketch(file(answers), content(answers));
    }

    private static Block content(Answers answers) {
        Block block = answers.add(DataValue.block(), "title", "title");
        block = answers.add(block, "summary", "summary");
        block = answers.addAll(block, "phases", "phases");
        if (!answers.has("stages")) {
            return block;
        }
        List<Block> stages = answers.texts("stages").stream()
                .map(offer -> DataValue.block()
                        .withBare("id", Slug.cut(Slug.forId(offer), Slug.MAX_LENGTH))
                        .with("offers", DataValue.bareItems(List.of(offer))))
                .toList();
        Block route = DataValue.block()
                .withBare("id", "main")
                .withText("title", answers.or("route", "The way through"))
                .with("stages", DataValue.items(stages));
        return block.with("routes", DataValue.items(List.of(route)));
    }

    @Override
    public Optional<String> taken(DraftSite site, Answers answers) {
        return site.has(file(answers)) ? Optional.of(file(answers) + " is there already") : Optional.empty();
    }

    @Override
    public Written write(DraftSite site, Answers answers) {
        return Written.anew(site, file(answers), content(answers));
    }
}
