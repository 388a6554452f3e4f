package imrcheck.authoring;

/** No topic and no rule is called so; the message says what there is. */
public final class UnknownName extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownName(String message) {
        super(message);
    }
}
