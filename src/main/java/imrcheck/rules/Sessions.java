package imrcheck.rules;

import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Sessions of one base of rules that hold what stands in no letter: provisions and table rows. Filling a new one costs more
 * than judging a letter, so a session that let go of one letter is kept for the next. The base is made when it is first
 * needed. Safe for many threads: each session serves one letter at a time.
 */
final class Sessions {
    /** Far above what any letter needs; rules that fire so often feed each other without end. */
    private static final int MOST_FIRINGS = 100_000;

    private final Supplier<KieBase> source;
    private final List<Fact> standing;
    private final boolean judging;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();
    private KieBase base;

    /**
     * @param source   makes the base
     * @param standing the facts that all letters share
     * @param judging  whether the outcome rules are among them and shall fire after the others, on what all rules derived
     */
    Sessions(Supplier<KieBase> source, List<Fact> standing, boolean judging) {
        this.source = source;
        this.judging = judging;
        this.standing = List.copyOf(standing);
    }

    /** Sessions of the same base that hold other facts. */
    Sessions holding(List<Fact> others) {
        return new Sessions(this::base, others, judging);
    }

    /** Lets go of the sessions kept for the next letter; those of a base that others use would stay in its memory. */
    void close() {
        for (KieSession session = idle.poll(); session != null; session = idle.poll()) {
            session.dispose();
        }
    }

    /**
     * Fires the rules on facts of a letter and, where they judge, on what other rules derived from them.
     *
     * @throws EngineException  where the rules do not come to rest
     * @throws RuntimeException where a rule throws; the session is then given up
     */
    void run(List<Item> items, List<Fact> facts, Report report) {
        KieSession session = idle.poll();
        if (session == null) {
            session = base().newKieSession();
            standing.forEach(session::insert);
        }
        boolean done = false;
        try {
            session.setGlobal("report", report);
            List<FactHandle> inserted = new ArrayList<>();
            insert(session, items, inserted);
            insert(session, facts, inserted);
            insert(session, judging ? List.copyOf(report.derived()) : List.of(), inserted);
            fire(session);
            if (judging) {
                rule(session, report, inserted);
            }
            inserted.forEach(session::delete);
            for (Fact fact : report.derived()) {
                FactHandle handle = session.getFactHandle(fact);
                if (handle != null) {
                    session.delete(handle);
                }
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

    private synchronized KieBase base() {
        if (base == null) {
            base = source.get();
        }
        return base;
    }

    private static void insert(KieSession session, List<? extends Fact> facts, List<FactHandle> inserted) {
        facts.forEach(fact -> inserted.add(session.insert(fact)));
    }

    private static void rule(KieSession session, Report report, List<FactHandle> inserted) {
        insert(session, report.standings(), inserted);
        session.getAgenda().getAgendaGroup(RuleHeader.OUTCOME).setFocus();
        fire(session);
    }

    private static void fire(KieSession session) {
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new EngineException("The rules did not come to rest after " + MOST_FIRINGS + " firings.", null);
        }
    }
}
