package imrcheck.judge;

/** The engine failed on a letter: a rule threw, or the rules did not come to rest. The message names the rule. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
