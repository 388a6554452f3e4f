package imrcheck.authoring;

/** Files were not written; the message says why and what to do. */
public final class CannotWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotWrite(String message) {
        super(message);
    }
}
