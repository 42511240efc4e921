package dev.prospectus.template;

import dev.prospectus.plan.OpenView;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@link OpenView} in templates: its own names come before its components.
 *
 * @param components the same view as any other record appears to templates
 */
record OpenViewModel(OpenView view, TemplateHashModel components, ObjectWrapper wrapper) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Optional<?> named = view.named(name);
        return named.isPresent() ? wrapper.wrap(named.get()) : components.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
