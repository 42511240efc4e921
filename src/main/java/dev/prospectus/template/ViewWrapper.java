package dev.prospectus.template;

import dev.prospectus.plan.Markup;
import dev.prospectus.plan.OpenView;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Converts values for templates: records to their components, an empty {@link Optional} to a missing value (so that
 * {@code view.date!} and {@code view.date??} work), {@link Markup} to HTML that is not escaped again, an {@link
 * OpenView} to its own names and components, and a day or an instant to a date that {@code ?string("d MMMM yyyy")} formats.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    private final Map<Class<?>, Map<String, Method>> answers = new ConcurrentHashMap<>();
    private final ZoneId zone;

    /** @param zone of days */
    ViewWrapper(Version version, ZoneId zone) {
        super(version);
        this.zone = zone;
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // A page asks thousands of times, mostly for text and for parts of its view.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Record view) {
            return record(view);
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof LocalDate day) {
            return moment(day.atStartOfDay(zone).toInstant());
        } else if (value instanceof Instant instant) {
            return moment(instant);
        } else if (value instanceof Function<?, ?> function) {
            return method(function);
        } else if (value instanceof OpenView open) {
            return new OpenViewModel(open, (TemplateHashModel) super.wrap(open), this);
        }
        return super.wrap(value);
    }

    /** A date with time, because JBake's dates allow ?date, ?time and ?datetime. */
    private static TemplateModel moment(Instant instant) {
        return new SimpleDate(Date.from(instant), TemplateDateModel.DATETIME);
    }

    /** What a template calls with one text. */
    @SuppressWarnings("unchecked") // views hand out functions of texts
    private static TemplateMethodModelEx method(Function<?, ?> function) {
        return arguments -> {
            if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
                throw new TemplateModelException("this takes one text");
            }
            return ((Function<String, ?>) function).apply(text.getAsString());
        };
    }

    private TemplateModel record(Record view) throws TemplateModelException {
        if (view instanceof Markup markup) {
            return new HtmlText(markup);
        }
        RecordModel components =
                new RecordModel(view, answers.computeIfAbsent(view.getClass(), RecordModel::answers), this);
        return view instanceof OpenView open ? new OpenViewModel(open, components, this) : components;
    }
}
