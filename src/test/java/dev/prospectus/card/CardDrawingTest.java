package dev.prospectus.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Colour;
import dev.prospectus.model.SiteConfig.Palette;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards as the JDK's own reader of PNG sees them. */
final class CardDrawingTest {

    private static final Palette COLOURS = new Palette(
            Colour.parse("#14524a"),
            Colour.parse("#ffffff"),
            Colour.parse("#8a2f6b"),
            Colour.parse("#fdfcf8"),
            Colour.parse("#1c2321"));

    /** Where nothing may stand but the band at the top. */
    private static final int BELOW_BAND = 60;

    private static final int MARGIN = 30;

    /** Where nothing may stand any more. */
    private static final int FOOT = 300;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Number",
                "Specialist Knowledge for Teaching Mathematics for Primary Teachers, Teaching Assistants and Early Career Teachers, 2026",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                "Ŵyth ŷd: Ysgol Gŵyr a Llŷn, Żółć, Ångström, Đorđe, Ștefan, naïve façade",
                "π ≥ 3, 7 × 8 = 56 and ½ − ¼"
            })
    void noTextIsCut(String title) throws IOException {
        BufferedImage card = draw(face(title, BookingStatus.FEW_PLACES));
        assertThat(card.getWidth()).isEqualTo(Card.WIDTH);
        assertThat(card.getHeight()).isEqualTo(Card.HEIGHT);
        int ground = card.getRGB(2, 200);
        assertThat(inked(card, ground, 0, BELOW_BAND, MARGIN, Card.HEIGHT)).isEmpty();
        assertThat(inked(card, ground, Card.WIDTH - MARGIN, BELOW_BAND, Card.WIDTH, Card.HEIGHT))
                .isEmpty();
        assertThat(inked(card, ground, 0, BELOW_BAND, Card.WIDTH, BELOW_BAND + 10))
                .isEmpty();
        assertThat(inked(card, ground, 0, FOOT, Card.WIDTH, Card.HEIGHT)).isEmpty();
        assertThat(inked(card, ground, MARGIN, BELOW_BAND, Card.WIDTH, FOOT)).isNotEmpty();
    }

    /** Five hundred letters still are all there. */
    @Test
    void aTitleOfAnyLengthIsWrittenSmallerUntilItFits() throws IOException {
        String title = "Mathematics ".repeat(40).strip();
        BufferedImage card = draw(face(title, BookingStatus.OPEN));
        int ground = card.getRGB(2, 200);
        assertThat(inked(card, ground, 0, FOOT, Card.WIDTH, Card.HEIGHT)).isEmpty();
        assertThat(inked(card, ground, 0, BELOW_BAND, Card.WIDTH, BELOW_BAND + 10))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 22, 10})
    void linesHoldEveryLetterOfTheText(int size) {
        Typeface face = Typeface.of(600);
        String text = "Work-group/community " + "x".repeat(90)
                + " and more-than-one-hyphen ".repeat(5).strip();
        List<String> lines = Lines.of(text, face, size, 528);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(lines).allMatch(line -> face.width(line, size) <= 528);
    }

    @Test
    void lettersWithoutAGlyphLoseTheirAccentAndPictographsGo() {
        Typeface face = Typeface.of(400);
        assertThat(face.drawable("Maths 🎉  week \u200d👩‍🏫!")).isEqualTo("Maths week !");
        assertThat(face.drawable("Ŵ ŷ ẁ é π")).isEqualTo("Ŵ ŷ ẁ é π");
        assertThat(face.drawable("e\u0301cole")).isEqualTo("école");
        assertThat(face.drawable("y\u030ax ﬁ")).startsWith("y");
        assertThat(face.drawable("数学")).isEmpty();
    }

    /** Nothing at all can be drawn of it: the card is still one. */
    @Test
    void aTitleInAnotherScriptLeavesTheRest() throws IOException {
        BufferedImage card = draw(face("数学", BookingStatus.OPEN));
        assertThat(inked(card, card.getRGB(2, 200), MARGIN, 200, Card.WIDTH, FOOT))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void everyStatusHasItsToneOnItsOwnGround(BookingStatus status) throws IOException {
        BufferedImage card = draw(face("Number", status));
        TreeSet<Integer> colours = new TreeSet<>();
        for (int x = 40; x < 250; x++) {
            for (int y = 225; y < 305; y++) {
                colours.add(card.getRGB(x, y) & 0xffffff);
            }
        }
        Colour tone = StatusIcon.of(status).tone();
        assertThat(colours).contains(Integer.parseInt(tone.toString().substring(1), 16));
        Colour ground = Colour.parse(String.format("#%06x", card.getRGB(43, 248) & 0xffffff));
        assertThat(ground).isNotEqualTo(COLOURS.background());
        assertThat(tone.contrastWith(ground)).isGreaterThan(4.5);
    }

    /** The cache keeps bytes under all that they depend on. */
    @Test
    void theSameCardIsTheSameBytesAndAnotherHasAnotherKey() {
        Face one = face("Number", BookingStatus.OPEN);
        Face other = face("Number", BookingStatus.CLOSED);
        assertThat(new CardDrawing(COLOURS).draw(one)).isEqualTo(new CardDrawing(COLOURS).draw(one));
        assertThat(new CardDrawing(COLOURS).key(one)).isNotEqualTo(new CardDrawing(COLOURS).key(other));
        Palette otherAccent = new Palette(
                COLOURS.brand(), COLOURS.onBrand(), Colour.parse("#000080"), COLOURS.background(), COLOURS.text());
        assertThat(new CardDrawing(otherAccent).key(one)).isNotEqualTo(new CardDrawing(COLOURS).key(one));
    }

    @Test
    void aCardIsSmall() {
        String title = "Specialist Knowledge for Teaching Mathematics for Primary Teachers and Assistants";
        assertThat(new CardDrawing(COLOURS).draw(face(title, BookingStatus.REGISTER_INTEREST)))
                .hasSizeLessThan(9_000);
    }

    private static Face face(String title, BookingStatus status) {
        return new Face(
                "Ridge and Vale Maths Hub",
                "Primary",
                title,
                Optional.of(new Face.Known(status, "as known on 1 October 2026")),
                List.of("Starts 7 October 2026. In person, Northbridge and Eastmere"));
    }

    private static BufferedImage draw(Face face) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new CardDrawing(COLOURS).draw(face)));
    }

    /** The places in an area that are not of the colour of the ground. */
    private static List<String> inked(BufferedImage card, int ground, int left, int top, int right, int bottom) {
        List<String> places = new ArrayList<>();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (card.getRGB(x, y) != ground) {
                    places.add(x + "," + y);
                }
            }
        }
        return places;
    }
}
