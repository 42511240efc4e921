package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.address;
import static dev.prospectus.load.shape.Shapes.contentFile;
import static dev.prospectus.load.shape.Shapes.length;
import static dev.prospectus.load.shape.Shapes.link;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.TaggedShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Evidence.Media;
import java.util.Optional;

/** A picture or a film about a programme. */
final class MediaShape {

    static final Shape<Media> MEDIA = new TaggedShape<Media>("a picture or film")
            .or("image", new ImageShape())
            .or("video", new VideoShape());

    private MediaShape() {}

    private static final class ImageShape extends ObjectShape<Media.Image> {

        private final Key<String> image = required("image", contentFile(), "the picture's file under content/");
        private final Key<String> alt = required("alt", text(), "what it shows, for those who can't see it");
        private final Key<Optional<String>> caption = optional("caption", text(), "one sentence below it");

        ImageShape() {
            super("a picture");
        }

        @Override
        protected Media.Image create(Values values) {
            return new Media.Image(values.get(image), values.get(alt), values.get(caption));
        }
    }

    private static final class VideoShape extends ObjectShape<Media.Video> {

        private final Key<String> video = required("video", address(), "where the film can be watched");
        private final Key<String> title = required("title", text(), "what the film is called");
        private final Key<Optional<String>> caption = optional("caption", text(), "one sentence below it");
        private final Key<Optional<String>> length = optional("length", length(), "how long it is, such as 4 minutes");
        private final Key<Optional<String>> poster =
                optional("poster", contentFile(), "a picture of it under content/, shown above the link");
        private final Key<Optional<String>> transcript =
                optional("transcript", link(), "where the words spoken can be read");

        VideoShape() {
            super("a film");
        }

        @Override
        protected Media.Video create(Values values) {
            return new Media.Video(
                    values.get(video),
                    values.get(title),
                    values.get(length),
                    values.get(poster),
                    values.get(caption),
                    values.get(transcript));
        }
    }
}
