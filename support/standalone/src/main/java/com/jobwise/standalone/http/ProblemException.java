package com.jobwise.standalone.http;

/** The API refused a request. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** Whether the request's content is to blame, not the system: another input would do. */
    public boolean blamesContent() {
        return switch (problem.status()) {
            case 400, 413, 415, 422 -> true;
            default -> false;
        };
    }
}
