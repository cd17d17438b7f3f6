package org.asli.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.document.WorkedProposal;
import org.asli.money.OutOfRange.Rule;
import org.asli.policy.Growth;
import org.asli.policy.Illustration;
import org.asli.policy.PaymentMode;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.policy.Timing;
import org.primefaces.PrimeFaces;
import org.primefaces.shaded.json.JSONObject;

/** The Analyse page: the fields as posted, and the answer to them once they are all valid. */
@Named("analyse")
@RequestScoped
public class AnalyseView {
    private static final String ROW_KEYS = "benefitKeys";
    private static final String STARTING = "starting";
    private static final String EXAMPLE = "example";

    @Inject
    private FacesContext context;
    @Inject
    private AnalyseSaving saving;

    private AnalyseForm form;
    private Answer answer;
    private boolean tooMany;
    private boolean starting;
    private boolean example;

    /** The rows of fields have to be known before anything else, because the posted values are read into them. */
    @PostConstruct
    void open() {
        var parameters = context.getExternalContext().getRequestParameterMap();
        String keys = parameters.get(ROW_KEYS);
        starting = parameters.containsKey(keys == null ? "new" : STARTING);
        if (keys == null && starting) {
            form = OpeningForm.empty();
        } else if (keys == null) {
            Optional<Choice> saved = saving.open();
            example = saved.isEmpty();
            show(saved.orElseGet(OpeningForm::example));
        } else {
            example = parameters.containsKey(EXAMPLE);
            List<Integer> rows = rowKeys(keys);
            tooMany = rows.size() > Proposal.MOST_BENEFITS;
            form = AnalyseForm.withRows(rows.subList(0, Math.min(rows.size(), Proposal.MOST_BENEFITS)));
        }
    }

    /** Fills the page with a choice and its answer. */
    public void show(Choice choice) {
        form = AnalyseForm.of(choice);
        answer = answerTo(choice);
    }

    /** Before anything is drawn: finds the answer, or says what is wrong with which field. */
    public void ready() throws IOException {
        if (!context.isPostback()) {
            return;
        }
        if (context.isValidationFailed()) {
            FieldReport.keepValidValues(context, entry());
        }
        answer();
        if (context.getPartialViewContext().isAjaxRequest()) {
            report();
        } else {
            saving.save(answer == null ? null : answer.getComparison().choice());
            takeAway();
        }
    }

    /** Sends the file a person asked for, if they asked for one and every field is valid. */
    private void takeAway() throws IOException {
        String file = context.getExternalContext().getRequestParameterMap().get("take");
        if (file == null) {
            return;
        }
        if (answer == null) {
            saving.refuse("take.fields");
            return;
        }
        Attachment.send(Attachment.of(file, answer.getComparison()), (HttpServletResponse) context.getExternalContext().getResponse());
        context.responseComplete();
    }

    /** Finds the answer to what is posted; there is none where a field is wrong, which then says so, or missing. */
    private void answer() {
        List<Missing> missing = getMissing();
        form.problems().forEach(this::mark);
        if (!starting || isPressed()) {
            missing.forEach(field -> mark(field.asProblem()));
        }
        if (tooMany) {
            context.validationFailed();
        }
        answer = context.isValidationFailed() || !missing.isEmpty() ? null : answerTo(form.toChoice());
    }

    /** What is still to be typed before there is an answer: what a person typed wrong they have typed. */
    public List<Missing> getMissing() {
        return Missing.of(form).stream().filter(field -> !isTyped(field.field())).toList();
    }

    /** Whether nothing has been answered yet on a page that was opened empty: then an empty field is no mistake. */
    public boolean isStarting() {
        return starting;
    }

    /** Whether the page was opened with the example, over which a person may have typed. */
    public boolean isExample() {
        return example;
    }

    /** Whether a person has typed over the example in part alone. */
    public boolean isMixed() {
        return example && !answer.isWorkedProposal() && OpeningForm.isPartly(answer.getComparison().choice().policy());
    }

    /** Whether what is posted is to be saved or taken away. */
    private boolean isPressed() {
        var parameters = context.getExternalContext().getRequestParameterMap();
        return parameters.containsKey("act") || parameters.containsKey("take");
    }

    /** Whether the posted row of that key states anything, and so has to state all of it. */
    public boolean isStated(int key) {
        return Stream.of("Label", "Amount", "Amounts").anyMatch(field -> isTyped("benefit" + key + field));
    }

    private boolean isTyped(String field) {
        String typed = context.getExternalContext().getRequestParameterMap().get(field + ":input");
        return typed != null && !typed.isBlank();
    }

    /**
     * Whether the answer to a question is wanted. A script names the questions that are open, so that nothing is worked
     * out while a person types that they do not look at; a whole page answers all.
     *
     * @param question its id on the page
     */
    public boolean asks(String question) {
        String open = context.getExternalContext().getRequestParameterMap().get("asked");
        return open == null || !context.getPartialViewContext().isAjaxRequest()
            || List.of(open.split(" ")).contains(question);
    }

    /**
     * Whether what tells the rows of a table is wanted. There is much of it, so that a whole page has it only where a
     * person without scripts presses for it.
     *
     * @param part its id on the page
     */
    public boolean tells(String part) {
        return context.getPartialViewContext().isAjaxRequest() ? asks(part)
            : context.getExternalContext().getRequestParameterMap().containsKey("tell");
    }

    private void report() {
        PrimeFaces.Ajax ajax = PrimeFaces.current().ajax();
        FieldReport report = FieldReport.of(context, entry());
        ajax.addCallbackParam("problems", new JSONObject(report.problems()));
        ajax.addCallbackParam("figures", new JSONObject(report.figures()));
        ajax.addCallbackParam("answered", answer != null);
        ajax.addCallbackParam("trouble", tooMany ? Text.of("rule." + Rule.TOO_MANY) : "");
        if (answer != null) {
            ajax.update("lead", "results", "peek");
        } else if (starting) {
            ajax.update("lead");
        }
    }

    private void mark(FieldProblem problem) {
        UIInput input = (UIInput) entry().findComponent(problem.field() + ":input");
        if (context.getMessageList(input.getClientId(context)).isEmpty()) {
            input.setValid(false);
            context.addMessage(input.getClientId(context), Problem.message(problem.key()));
        }
        context.validationFailed();
    }

    private UIComponent entry() {
        return context.getViewRoot().findComponent("entry");
    }

    /** The futures are drawn before the page is, so that nothing in it waits for them. */
    private static Answer answerTo(Choice choice) {
        Proposal worked = WorkedProposal.choice().policy();
        var answer = new Answer(Comparison.of(choice), choice.policy().with(worked.earlyEnd()).equals(worked));
        answer.getCertainty().futures();
        return answer;
    }

    private static List<Integer> rowKeys(String posted) {
        return Stream.of(posted.split(" ")).filter(key -> key.matches("\\d{1,4}")).map(Integer::valueOf)
            .distinct().toList();
    }

    public AnalyseForm getForm() {
        return form;
    }

    public Answer getAnswer() {
        return answer;
    }

    public PaymentMode[] getModes() {
        return PaymentMode.values();
    }

    public Timing[] getTimings() {
        return Timing.values();
    }

    public Growth.Kind[] getGrowths() {
        return Growth.Kind.values();
    }

    public Illustration[] getIllustrations() {
        return Illustration.values();
    }

    public Scenario[] getScenarios() {
        return Scenario.values();
    }

    /** Whether no further benefit can be added. */
    public boolean isFull() {
        return form.getBenefits().size() >= Proposal.MOST_BENEFITS;
    }
}
