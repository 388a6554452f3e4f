package imrcheck.baseline;

/** A baseline cannot be used, or a finding cannot be accepted; the message is one sentence for the user: what, where, what to do. */
public final class BaselineError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BaselineError(String message) {
        super(message);
    }
}
