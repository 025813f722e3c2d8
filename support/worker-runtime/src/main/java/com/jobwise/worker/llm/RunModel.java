package com.jobwise.worker.llm;

import com.jobwise.work.WorkItem;
import com.jobwise.worker.llm.ModelCalls.Said;
import com.jobwise.worker.model.Allowance;
import com.jobwise.worker.model.Answer;
import com.jobwise.worker.model.AnswerReader;
import com.jobwise.worker.model.Bill;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelHealth;
import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Purpose;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** The models for one run: question, one repair at most, and then the truth about what came of it. */
final class RunModel implements Model {

    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final int LETTERS_PER_TOKEN = 3;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Said NOT_ASKED =
            new Said.Nothing(Failure.of(Failure.Kind.NOT_ASKED), ModelUse.NONE, Bill.NOT_SENT);

    /** An error got out of the call; what it cost is not known. */
    private static final Said SURPRISE = new Said.Nothing(Failure.of(Failure.Kind.BROKEN), ModelUse.NONE, Bill.ASSUMED);

    private static final List<String> CUT = List.of("It was cut off for its length. Answer more briefly.");

    /**
     * What all runs share.
     *
     * @param fences unguessable words, another one each time
     */
    record Shared(
            ModelProperties properties,
            ModelCalls calls,
            Allowance allowance,
            ProviderHealth health,
            ModelMetrics metrics,
            Supplier<String> fences) {}

    private final WorkItem item;
    private final Shared shared;
    private boolean isHeard;

    RunModel(WorkItem item, Shared shared) {
        this.item = item;
        this.shared = shared;
    }

    @Override
    public boolean has(Purpose purpose) {
        return shared.properties().nameFor(purpose).isPresent();
    }

    @Override
    public String name(Purpose purpose) {
        return shared.properties().nameFor(purpose).orElse("");
    }

    @Override
    public <T> ModelResult<T> ask(ModelRequest<T> request) {
        var result = !has(request.purpose()) || shared.health().state() == ModelHealth.State.MISCONFIGURED
                ? new ModelResult.Unusable<T>(FallbackReason.MISCONFIGURED, ModelUse.NONE)
                : asked(request);
        if (result instanceof ModelResult.Unusable<T> unusable) {
            shared.metrics().fellBack(request.purpose(), unusable.reason());
        }
        return result;
    }

    private <T> ModelResult<T> asked(ModelRequest<T> request) {
        try {
            return asked(request, Conversation.about(request, shared.fences().get()), true, ModelUse.NONE);
        } catch (ModelUnavailableException wait) {
            throw isHeard ? wait.afterAnAnswer() : wait;
        }
    }

    private <T> ModelResult<T> asked(
            ModelRequest<T> request, Conversation conversation, boolean mayRepair, ModelUse before) {
        var said = said(request, conversation, before);
        if (said.isEmpty()) {
            return new ModelResult.Unusable<>(FallbackReason.BUDGET_SPENT, before);
        }
        var use = before.plus(said.get().use());
        if (said.get() instanceof Said.Text) {
            isHeard = true;
            shared.health().answered();
        }
        return switch (said.get()) {
            case Said.AskSimpler _ -> asked(request, conversation, mayRepair, use);
            case Said.Nothing nothing
            when nothing.failure().kind() == Failure.Kind.BAD_ANSWER ->
                repaired(request, conversation.repairing("", List.of("It did not fit the schema.")), mayRepair, use);
            case Said.Nothing nothing -> unusable(nothing.failure(), use);
            case Said.Text cut
            when cut.isCut() -> repaired(request, conversation.repairing(cut.text(), CUT), mayRepair, use);
            case Said.Text whole ->
                switch (AnswerReader.read(whole.text(), request)) {
                    case Answer.Good<T>(T value) -> new ModelResult.Answered<>(value, use);
                    case Answer.Bad<T>(List<String> complaints) ->
                        repaired(request, conversation.repairing(whole.text(), complaints), mayRepair, use);
                };
        };
    }

    private <T> ModelResult<T> repaired(ModelRequest<T> request, Conversation again, boolean mayRepair, ModelUse use) {
        if (!mayRepair) {
            return new ModelResult.Unusable<>(FallbackReason.UNUSABLE_ANSWER, use);
        }
        shared.metrics().repaired(request.purpose());
        try {
            return asked(request, again, false, use);
        } catch (ModelUnavailableException _) {
            // To wait would be to pay for the first answer again.
            return new ModelResult.Unusable<>(FallbackReason.UNUSABLE_ANSWER, use);
        }
    }

    /** Empty when the user's budget is spent. */
    private Optional<Said> said(ModelRequest<?> request, Conversation conversation, ModelUse before) {
        var atMost = conversation.length() / LETTERS_PER_TOKEN
                + shared.properties().calls().maxOutputTokens();
        if (shared.health().isSilent()) {
            return Optional.of(NOT_ASKED);
        }
        Optional<Allowance.Reservation> reservation;
        try {
            reservation = shared.allowance().reserve(item, request.purpose(), request.promptVersion(), atMost);
        } catch (ModelUnavailableException noRoom) {
            if (hasWaitedLongEnough()) {
                return Optional.of(NOT_ASKED);
            }
            throw noRoom;
        }
        return reservation.map(room -> {
            Said said = SURPRISE;
            try {
                said = shared.calls().say(name(request.purpose()), conversation);
                return said;
            } finally {
                room.settle(said.use(), said.bill(), said.outcome());
            }
        });
    }

    private <T> ModelResult<T> unusable(Failure failure, ModelUse use) {
        var reason = switch (failure.kind()) {
            case STOPPED -> throw new CancellationException("stopped while waiting for the model");
            case RATE_LIMITED ->
                waiting(new ModelUnavailableException("the provider asked us to wait", heldBack(failure)));
            case DOWN, TIMED_OUT, BROKEN -> {
                var delay = failure.retryAfter() == null ? A_WHILE : heldBack(failure);
                yield waiting(new ModelUnavailableException("the model does not answer", delay));
            }
            case NOT_ASKED -> waiting(new ModelUnavailableException("the model is not asked for now", A_WHILE));
            case NO_ROOM -> waiting(ModelUnavailableException.noRoom("this process asks as much as it may", A_MOMENT));
            case MISCONFIGURED, NO_SCHEMA -> {
                shared.health().misconfigured();
                yield FallbackReason.MISCONFIGURED;
            }
            case REJECTED -> FallbackReason.REJECTED;
            case TOO_LARGE -> FallbackReason.TOO_LARGE;
            case REFUSED, WITHHELD -> FallbackReason.REFUSED;
            case BAD_ANSWER -> FallbackReason.UNUSABLE_ANSWER;
        };
        return new ModelResult.Unusable<>(reason, use);
    }

    /** The provider's word goes to every process. */
    private Duration heldBack(Failure failure) {
        var wait = Objects.requireNonNullElse(failure.retryAfter(), A_WHILE);
        shared.allowance().holdBack(wait);
        return wait;
    }

    /** An item that has waited long enough does without. */
    private FallbackReason waiting(ModelUnavailableException wait) {
        if (hasWaitedLongEnough()) {
            return FallbackReason.UNAVAILABLE;
        }
        throw wait;
    }

    /** Counted from the first wait, not from the request: an item may have stood in a long queue. An answer begins it anew. */
    private boolean hasWaitedLongEnough() {
        return !isHeard
                && item.times().waited().compareTo(shared.properties().calls().patience()) >= 0;
    }
}
