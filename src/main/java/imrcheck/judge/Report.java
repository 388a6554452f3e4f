package imrcheck.judge;

import imrcheck.facts.Cited;
import imrcheck.facts.Contrast;
import imrcheck.facts.Defeat;
import imrcheck.facts.Fact;
import imrcheck.facts.FindingRule;
import imrcheck.facts.Item;
import imrcheck.facts.Level;
import imrcheck.facts.Observation.Role;
import imrcheck.facts.Observation;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.ProvisionRow;
import imrcheck.facts.ReadShare;
import imrcheck.facts.Ruling;
import imrcheck.facts.Section;
import imrcheck.facts.Standing;
import imrcheck.facts.Support;
import imrcheck.facts.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Drools;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What rules call: each action is a single call of one of these methods. Id, kind and title come from the annotations of the rule
 * that calls or, where a shared rule judges a row, from the row. One report serves one letter; it is not shared between threads.
 *
 * <p>In all methods {@code drools} is the variable of that name in an action, {@code detail} is the sentence that the user reads
 * with the figures of this item, or null for the title, {@code cited} is the provision that is judged, with citation and weight, or
 * null for a check of no guideline, and {@code basis} are the facts, or collections of facts, that the rule rests on: their passages
 * become the evidence. Where a {@link ReadShare} is among them, what the rule finds missing may stand in a clause that was not read:
 * then what it says decides nothing, and is withheld to a note.
 */
public final class Report {
    private static final String AS_FAR_AS_READ = ", as far as the letter was read";
    private final Map<String, RuleMetadata> rules;
    private final List<Observation> observations = new ArrayList<>();
    private final Map<Integer, Ruling> rulings = new TreeMap<>();
    private final Set<Fact> derived = new LinkedHashSet<>();
    /** By the observation itself: each that is made is told to the outcome rules. */
    private final Map<Observation, Level> levels = new IdentityHashMap<>();
    /** Told of each firing; null where nobody asks. */
    private final Trace trace;

    Report(Map<String, RuleMetadata> rulesByName, Trace trace) {
        this.rules = rulesByName;
        this.trace = trace;
    }

    /** A reason for the outcome that the kind of what is found supports. */
    public void support(Drools drools, Item item, Cited cited, String detail, Object... basis) {
        add(drools, running(drools, cited), item, null, false, detail, List.of(), basis);
    }

    /** A reason for {@code outcome}, for kinds such as DEPENDENT_MISMATCH that support either. */
    public void supportFor(Drools drools, Item item, Outcome outcome, Cited cited, String detail, Object... basis) {
        add(drools, running(drools, cited), item, outcome, false, detail, List.of(), basis);
    }

    /** A reason for the outcome that the kind supports, which the reviewer grants and goes on against with a reason. */
    public void excused(Drools drools, Item item, Cited cited, String detail, Object... basis) {
        add(drools, running(drools, cited), item, null, true, detail, List.of(), basis);
    }

    /** A reason for the outcome that the kind supports, which rests on what the searched sections do not say. */
    public void absence(Drools drools, Item item, Cited cited, String detail, List<Section> searched, Object... basis) {
        add(drools, running(drools, cited), item, null, false, detail, searched, basis);
    }

    /** Something to tell that is a reason for neither outcome. */
    public void finding(Drools drools, Item item, String detail, Object... basis) {
        FindingRule rule = running(drools, null);
        List<Fact> facts = facts(basis);
        Role role = unread(facts) ? Role.WITHHELD : Role.FOUND;
        observe(rule, item.item(), detail, null, null, null, role, Passages.of(rule.kind(), facts), List.of(), opinion(facts));
    }

    /** A support does not hold: the basis contradicts it, it is about something else, or an exception is documented. */
    public void defeat(Drools drools, Support support, String detail, Object... basis) {
        FindingRule rule = running(drools, null);
        List<Fact> facts = facts(basis);
        List<Passage> evidence =
                Stream.concat(support.evidence().stream(), Passages.of(rule.kind(), facts).stream()).sorted().distinct().toList();
        observe(rule, support.item(), detail, null, null, support, Role.FOUND, evidence, List.of(), opinion(facts));
        insert(drools, new Defeat(support, rule.id()));
    }

    /**
     * The verdict on an item; exactly one rule gives it. Where it is INCONSISTENT and no finding says why, the rule's own kind
     * and title do.
     *
     * @param expected the outcome that follows from the documented findings, or null
     */
    public void ruling(Drools drools, Item item, Verdict verdict, Outcome expected) {
        rule(drools, item, verdict, expected, Role.RESERVE, null, item);
    }

    /**
     * The verdict on an item, together with a finding of the rule's own kind that says why. One that is withheld is left
     * indeterminate.
     */
    public void ruling(Drools drools, Item item, Verdict verdict, Outcome expected, String detail, Object... basis) {
        if (unread(facts(basis))) {
            rule(drools, item, Verdict.INDETERMINATE, null, Role.WITHHELD, detail, basis);
        } else {
            rule(drools, item, verdict, expected, Role.RULED, detail, basis);
        }
    }

    /** How loudly a finding speaks; of several levels the loudest counts, of one without any nothing is told. */
    public void level(Drools drools, Observation found, Level level) {
        running(drools, null);
        levels.merge(found, level, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** A fact for other rules, such as a table limit; the same fact twice counts once. */
    public void derive(Drools drools, Fact fact) {
        running(drools, null);
        insert(drools, fact);
    }

    List<Observation> observations() {
        return observations;
    }

    /** How loudly each observation speaks; one that is not among them is not told. */
    Map<Observation, Level> levels() {
        return levels;
    }

    /** Whether a support decides, is not excused, and nothing defeats it. */
    boolean stands(Support support) {
        return support.decides() && !support.excused() && derivedOf(Defeat.class).noneMatch(defeat -> defeat.support().equals(support));
    }

    /** By number of the item. */
    Map<Integer, Ruling> rulings() {
        return rulings;
    }

    /** What stands of the supports, for the outcome rules to see. */
    List<Standing> standings() {
        Set<Support> defeated = derivedOf(Defeat.class).map(Defeat::support).collect(Collectors.toSet());
        return derivedOf(Support.class).filter(support -> !defeated.contains(support)).map(Standing::of).distinct().toList();
    }

    private <F extends Fact> Stream<F> derivedOf(Class<F> type) {
        return derived.stream().filter(type::isInstance).map(type::cast);
    }

    /** Everything that rules derived, in no particular order. */
    Set<Fact> derived() {
        return derived;
    }

    /** An outcome of null is that which the kind supports. */
    private void add(Drools drools, FindingRule rule, Item item, Outcome given, boolean excused, String detail, List<Section> searched,
            Object... basis) {
        Outcome outcome = given == null ? rule.kind().supports() : given;
        List<Fact> facts = facts(basis);
        List<Passage> evidence = Passages.of(rule.kind(), facts);
        boolean unread = unread(facts);
        Support support = new Support(item.item(), rule.id(), rule.kind(), outcome, rule.decides() && !unread, excused, facts, evidence);
        observe(rule, item.item(), detail, outcome, support, null, unread ? Role.WITHHELD : Role.FOUND, evidence, searched, false);
        insert(drools, support);
    }

    private static boolean opinion(List<Fact> basis) {
        return basis.stream().anyMatch(fact -> fact instanceof Contrast contrast && contrast.opinion());
    }

    private static boolean unread(List<Fact> basis) {
        return basis.stream().anyMatch(ReadShare.class::isInstance);
    }

    /** A basis is facts, or collections of them; null ones count as none. */
    private static List<Fact> facts(Object... basis) {
        List<Fact> facts = new ArrayList<>();
        for (Object one : basis) {
            if (one instanceof Fact fact) {
                facts.add(fact);
            } else if (one instanceof Collection<?> several) {
                several.forEach(fact -> facts.add((Fact) fact));
            }
        }
        return facts;
    }

    private void rule(Drools drools, Item item, Verdict verdict, Outcome expected, Role role, String detail, Object... basis) {
        FindingRule rule = running(drools, null);
        Ruling ruling = new Ruling(item.item(), verdict, expected, rule.id());
        Ruling first = rulings.putIfAbsent(item.item(), ruling);
        if (first != null && !first.equals(ruling)) {
            throw new EngineException("The rules " + first.rule() + " and " + ruling.rule() + " both rule on item " + item.item()
                    + "; make one of them exclude the other.", null);
        }
        if (rule.kind() != null) {
            Observation said = observe(rule, item.item(), detail, rule.kind().supports(), null, null, role,
                    Passages.of(rule.kind(), facts(basis)), List.of(), false);
            if (role != Role.RESERVE) {
                insert(drools, said);
            }
        }
        insert(drools, ruling);
    }

    private Observation observe(FindingRule rule, int item, String detail, Outcome supports, Support support, Support defeated, Role role,
            List<Passage> evidence, List<Section> searched, boolean opinion) {
        String message = (detail == null ? rule.sentence() : detail) + (role == Role.WITHHELD ? AS_FAR_AS_READ : "");
        Observation said =
                new Observation(rule, item, message, supports, support, defeated, role, evidence, List.copyOf(searched), opinion);
        observations.add(said);
        if (role == Role.WITHHELD && trace != null) {
            trace.withheld().add(item);
        }
        return said;
    }

    private void insert(Drools drools, Fact fact) {
        if (derived.add(fact)) {
            drools.insert(fact);
        }
    }

    /** The executable model hands actions an object that is both; its interfaces do not say so. */
    private FindingRule running(Drools drools, Cited cited) {
        Rule rule = ((RuleContext) drools).getRule();
        RuleMetadata metadata = rules.get(RuleMetadata.engineName(rule.getPackageName(), rule.getName()));
        if (trace != null) {
            trace.add(metadata, cited, ((RuleContext) drools).getMatch());
        }
        return cited instanceof ProvisionRow row ? new FindingRule(row.id(), row.head().title(), row.head().kind(), row)
                : new FindingRule(metadata.id(), metadata.title(), metadata.kind(), cited);
    }
}
