package dev.prospectus.template;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;

/**
 * How views look to templates: records by their components, an empty {@link Optional} as a missing value (so that
 * {@code view.date!} and {@code view.date??} work), everything else as Freemarker does it, with the methods of beans
 * hidden.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper(Version version) {
        super(version);
        setExposeFields(false);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        return value instanceof Optional<?> optional ? super.wrap(optional.orElse(null)) : super.wrap(value);
    }
}
