package imrcheck.authoring;

/** What somebody asks for cannot be done; the message is a sentence that says why and what to do. */
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What cannot be done, said in one sentence or two. */
    public WrongUse(String message) {
        super(message);
    }
}
