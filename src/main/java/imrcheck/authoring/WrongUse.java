package imrcheck.authoring;

/** What an author asks for cannot be done; the message is a sentence that says why and what to do. */
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
