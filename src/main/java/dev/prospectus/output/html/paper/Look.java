package dev.prospectus.output.html.paper;

import dev.prospectus.card.StatusIcon;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hub's colours, as style sheets write them.
 *
 * @param tones those of statuses upon white
 */
public record Look(String brand, String onBrand, String accent, String text, List<Tone> tones) {

    public record Tone(String status, String colour) {}

    static Look of(Edition edition) {
        SiteConfig.Palette light = edition.catalogue().site().theme().light();
        return new Look(
                light.brand().toString(),
                light.onBrand().toString(),
                light.accent().toString(),
                light.text().toString(),
                Stream.of(BookingStatus.values())
                        .map(status -> new Tone(
                                status.id(), StatusIcon.of(status).tone().toString()))
                        .toList());
    }
}
