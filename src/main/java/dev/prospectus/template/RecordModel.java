package dev.prospectus.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record in templates: its components and its other methods without parameters, by name. It replaces Freemarker's
 * own model, which inspects each class with {@code java.beans} and takes a large part of a small site's build.
 */
record RecordModel(Record view, Map<String, Method> answers, ObjectWrapper wrapper)
        implements TemplateHashModel, TemplateScalarModel {

    /** The methods that templates can call on a class of records. */
    static Map<String, Method> answers(Class<?> kind) {
        Map<String, Method> answers = new HashMap<>();
        for (Method method : kind.getDeclaredMethods()) {
            boolean asksNothing = method.getParameterCount() == 0 && method.getReturnType() != void.class;
            if (asksNothing && Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())) {
                // Most views are not public, but their components are.
                method.setAccessible(true);
                answers.put(method.getName(), method);
            }
        }
        return answers;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method answer = answers.get(name);
        if (answer == null) {
            return null;
        }
        try {
            return wrapper.wrap(answer.invoke(view));
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(view.getClass() + " can't tell its " + name, e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() {
        return view.toString();
    }
}
