package dev.prospectus.card;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Colour;

/**
 * How a status looks, as {@code status-icons.svg} and {@code parts.css} have it.
 *
 * @param path straight lines in a square of 16
 * @param ring whether a circle goes around it
 * @param tone upon a light background
 */
public record StatusIcon(String path, boolean ring, Colour tone) {

    public static StatusIcon of(BookingStatus status) {
        return switch (status) {
            case OPEN -> icon("M2.5 8.5 6.5 12.5 13.5 4", "#0a6a3c");
            case FEW_PLACES -> icon("M8 2v7M8 12.5v1", "#875600");
            case WAITING_LIST -> icon("M3 4h10M3 8h10M3 12h5", "#66399b");
            case OPENING_SOON -> new StatusIcon("M8 4.5V8l2.5 2", true, Colour.parse("#1a5aa3"));
            case REGISTER_INTEREST -> icon("M8 2.5v11M2.5 8h11", "#0b6270");
            case IN_PROGRESS -> icon("M4.5 2.5 12.5 8l-8 5.5z", "#3d5570");
            case FINISHED -> icon("M4 14V2.5M4 3h8.5l-2 3 2 3H4", "#525a64");
            case CANCELLED -> icon("m3.5 3.5 9 9M12.5 3.5l-9 9", "#b02318");
            case POSTPONED -> icon("M2.5 8h8M7.5 4.5 11 8l-3.5 3.5M13.5 3v10", "#5a5c0c");
            case FULLY_BOOKED -> icon("M3 8h10", "#98295c");
            case CLOSED, NOT_RUNNING -> icon("M3 8h10", "#525a64");
        };
    }

    private static StatusIcon icon(String path, String tone) {
        return new StatusIcon(path, false, Colour.parse(tone));
    }
}
