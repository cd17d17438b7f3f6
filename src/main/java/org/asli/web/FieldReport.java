package org.asli.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.primefaces.util.ComponentUtils;

/**
 * What the fields of a form are told after a request, so that none has to be drawn again while it is typed into.
 *
 * @param problems the message of each wrong field, by client id
 * @param figures the usual spelling of each figure that was typed in another, by client id
 */
record FieldReport(Map<String, String> problems, Map<String, String> figures) {

    static FieldReport of(FacesContext context, UIComponent form) {
        Map<String, String> problems = new TreeMap<>();
        Map<String, String> figures = new TreeMap<>();
        forEachInput(context, form, input -> {
            String id = input.getClientId(context);
            List<FacesMessage> messages = context.getMessageList(id);
            if (!messages.isEmpty()) {
                problems.put(id, messages.get(0).getSummary());
            } else if (input instanceof HtmlInputText) {
                String usual = ComponentUtils.getValueToRender(context, input);
                String typed = context.getExternalContext().getRequestParameterMap().get(id);
                if (usual != null && typed != null && !usual.equals(typed)) {
                    figures.put(id, usual);
                }
            }
        });
        return new FieldReport(problems, figures);
    }

    /** Lets every valid field's value through to the form although another field is wrong. */
    static void keepValidValues(FacesContext context, UIComponent form) {
        forEachInput(context, form, input -> {
            if (input.isValid() && input.isLocalValueSet()) {
                input.updateModel(context);
            }
        });
    }

    private static void forEachInput(FacesContext context, UIComponent form, Consumer<UIInput> each) {
        VisitCallback visit = (in, component) -> {
            if (component instanceof UIInput input) {
                each.accept(input);
            }
            return VisitResult.ACCEPT;
        };
        form.visitTree(VisitContext.createVisitContext(context), visit);
    }
}
