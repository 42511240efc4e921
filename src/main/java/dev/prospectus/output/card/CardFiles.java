package dev.prospectus.output.card;

import dev.prospectus.card.Cards;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.Routes;
import java.util.List;

/** Every card as PNG, drawn when it is asked for. */
public final class CardFiles implements OutputFormat {

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public List<Output> plan(Edition edition) {
        return List.of(new Output.Folder(Routes.folder(Routes.CARDS), false, () -> {
            Cards cards = Cards.of(edition);
            return cards.all().stream()
                    .map(card -> new Output.Bytes(Routes.file(card.path()), () -> cards.png(card)))
                    .toList();
        }));
    }
}
