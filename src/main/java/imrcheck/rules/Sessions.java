package imrcheck.rules;

import imrcheck.facts.Fact;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Sessions of the engine that hold what stands in no letter: provisions in force and table rows. Filling a new one costs more
 * than judging a letter, so a session that let go of one letter is kept for the next. Safe for many threads: each session
 * serves one letter at a time.
 */
final class Sessions {
    /** Far above what any letter needs; rules that fire so often feed each other without end. */
    private static final int MOST_FIRINGS = 100_000;

    private final KieBase base;
    private final List<Fact> standing;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    /** @param standing the facts that all letters share */
    Sessions(KieBase base, List<Fact> standing) {
        this.base = base;
        this.standing = List.copyOf(standing);
    }

    /**
     * Fires all rules on a letter's facts, and then, with what was found, the outcome rules.
     *
     * @throws EngineException  where the rules do not come to rest
     * @throws RuntimeException where a rule throws; the session is then given up
     */
    void run(LetterFacts facts, Report report) {
        KieSession session = idle.poll();
        if (session == null) {
            session = base.newKieSession();
            standing.forEach(session::insert);
        }
        boolean done = false;
        try {
            session.setGlobal("report", report);
            List<FactHandle> inserted = new ArrayList<>();
            fire(session, facts, report, inserted);
            inserted.forEach(session::delete);
            for (Fact fact : report.derived()) {
                session.delete(session.getFactHandle(fact));
            }
            done = true;
        } finally {
            if (done) {
                idle.add(session);
            } else {
                session.dispose();
            }
        }
    }

    private static void fire(KieSession session, LetterFacts facts, Report report, List<FactHandle> inserted) {
        facts.items().forEach(item -> inserted.add(session.insert(item)));
        facts.rest().forEach(fact -> inserted.add(session.insert(fact)));
        fire(session);
        for (Standing support : report.standings()) {
            inserted.add(session.insert(support));
        }
        session.getAgenda().getAgendaGroup(RuleHeader.OUTCOME).setFocus();
        fire(session);
    }

    private static void fire(KieSession session) {
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new EngineException("The rules did not come to rest after " + MOST_FIRINGS + " firings.", null);
        }
    }
}
