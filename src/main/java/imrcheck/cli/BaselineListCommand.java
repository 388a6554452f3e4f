package imrcheck.cli;

import imrcheck.baseline.Acceptance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "Lists the accepted findings with who, why and until when, and says which are expired.")
final class BaselineListCommand extends Action {
    @Mixin
    private BaselineOption baseline;

    @Override
    public Integer call() {
        int expired = 0;
        int all = 0;
        for (Acceptance acceptance : baseline.load().all()) {
            boolean past = acceptance.expired(baseline.today());
            console().out().println(acceptance.finding() + " " + acceptance.terms() + (past ? " (expired)" : ""));
            expired += past ? 1 : 0;
            all++;
        }
        console().out().println(all + " accepted, " + expired + " of them expired.");
        return ExitStatus.FINE;
    }
}
