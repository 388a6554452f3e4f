package imrcheck.judge;

import imrcheck.facts.Fact;
import imrcheck.facts.LetterFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Sessions of the base of rules that hold what stands in no letter: provisions and table rows. Filling a new one costs more
 * than judging a letter, so a session that let go of one letter is kept for the next. The base is made when it is first
 * needed. Safe for many threads: each session serves one letter at a time.
 */
final class Sessions {
    /** Far above what any letter needs; rules that fire so often feed each other without end. */
    private static final int MOST_FIRINGS = 100_000;

    private final Supplier<KieBase> base;
    private final List<Fact> rows;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param source makes the base
     * @param rows   the facts that all letters share
     */
    Sessions(Supplier<KieBase> source, List<Fact> rows) {
        this.base = new Once<>(source);
        this.rows = List.copyOf(rows);
    }

    /** The facts that all letters share. */
    List<Fact> rows() {
        return rows;
    }

    /** Sessions of the same base that hold other rows. */
    Sessions holding(List<Fact> others) {
        return new Sessions(base, others);
    }

    /** Lets go of the sessions kept for the next letter; those of a base that others use would stay in its memory. */
    void close() {
        for (KieSession session = idle.poll(); session != null; session = idle.poll()) {
            session.dispose();
        }
    }

    /**
     * Fires the rules on the facts of a letter and, when they have come to rest, the outcome rules on what they derived.
     *
     * @throws EngineException  where the rules do not come to rest
     * @throws RuntimeException where a rule throws; the session is then given up
     */
    void run(LetterFacts facts, Report report) {
        KieSession session = idle.poll();
        if (session == null) {
            session = base.get().newKieSession();
            rows.forEach(session::insert);
        }
        boolean done = false;
        try {
            session.setGlobal("report", report);
            List<FactHandle> inserted = new ArrayList<>();
            insert(session, facts.all(), inserted);
            fire(session);
            insert(session, report.standings().stream(), inserted);
            insert(session, report.observations().stream(), inserted);
            session.getAgenda().getAgendaGroup(RuleHeader.OUTCOME).setFocus();
            fire(session);
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

    private static void insert(KieSession session, Stream<? extends Fact> facts, List<FactHandle> inserted) {
        facts.forEach(fact -> inserted.add(session.insert(fact)));
    }

    private static void fire(KieSession session) {
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new EngineException("The rules did not come to rest after " + MOST_FIRINGS + " firings.", null);
        }
    }
}
