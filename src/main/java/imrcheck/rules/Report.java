package imrcheck.rules;

import imrcheck.facts.Defeat;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Ruling;
import imrcheck.facts.Section;
import imrcheck.facts.Standing;
import imrcheck.facts.Support;
import imrcheck.facts.Verdict;
import imrcheck.rules.Observation.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Drools;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What rules call: each action is a single call of one of these methods. Id, kind, title, citation and weight come from the
 * annotations of the rule that calls. One report serves one letter; it is not shared between threads.
 *
 * <p>In all methods {@code drools} is the variable of that name in an action, {@code detail} is the sentence that the user reads
 * with the figures of this item, or null for the rule's title, and {@code basis} are the facts that the rule rests on: their
 * passages become the evidence.
 */
public final class Report {
    private final Map<String, RuleMetadata> rules;
    private final List<Observation> observations = new ArrayList<>();
    private final Map<Integer, Ruling> rulings = new TreeMap<>();
    private final Set<Fact> derived = new LinkedHashSet<>();
    /** Told of each firing; null where nobody asks. */
    private final Tracer tracer;

    Report(Map<String, RuleMetadata> rulesByName) {
        this(rulesByName, null);
    }

    Report(Map<String, RuleMetadata> rulesByName, Tracer tracer) {
        this.rules = rulesByName;
        this.tracer = tracer;
    }

    /** A reason for the outcome that the rule's kind supports. */
    public void support(Drools drools, Item item, String detail, Fact... basis) {
        RuleMetadata rule = running(drools);
        add(drools, rule, item, rule.kind().supports(), false, detail, List.of(), basis);
    }

    /** A reason for {@code outcome}, for kinds such as DEPENDENT_MISMATCH that support either. */
    public void supportFor(Drools drools, Item item, Outcome outcome, String detail, Fact... basis) {
        add(drools, running(drools), item, outcome, false, detail, List.of(), basis);
    }

    /** A reason for the outcome that the rule's kind supports, which the reviewer grants and goes on against with a reason. */
    public void excused(Drools drools, Item item, String detail, Fact... basis) {
        RuleMetadata rule = running(drools);
        add(drools, rule, item, rule.kind().supports(), true, detail, List.of(), basis);
    }

    /** A reason for the outcome that the rule's kind supports, which rests on what the searched sections do not say. */
    public void absence(Drools drools, Item item, String detail, List<Section> searched, Fact... basis) {
        RuleMetadata rule = running(drools);
        add(drools, rule, item, rule.kind().supports(), false, detail, searched, basis);
    }

    /** Something to tell that is a reason for neither outcome. */
    public void finding(Drools drools, Item item, String detail, Fact... basis) {
        RuleMetadata rule = running(drools);
        observe(rule, item.item(), detail, null, null, null, Role.FOUND, Passages.of(rule.kind(), basis), List.of());
    }

    /** A support does not hold: the basis contradicts it, it is about something else, or an exception is documented. */
    public void defeat(Drools drools, Support support, String detail, Fact... basis) {
        RuleMetadata rule = running(drools);
        List<Passage> evidence =
                Stream.concat(support.evidence().stream(), Passages.of(rule.kind(), basis).stream()).sorted().distinct().toList();
        observe(rule, support.item(), detail, null, null, support, Role.FOUND, evidence, List.of());
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

    /** The verdict on an item, together with a finding of the rule's own kind that says why. */
    public void ruling(Drools drools, Item item, Verdict verdict, Outcome expected, String detail, Fact... basis) {
        rule(drools, item, verdict, expected, Role.RULED, detail, basis);
    }

    /** A fact for other rules, such as a table limit; the same fact twice counts once. */
    public void derive(Drools drools, Fact fact) {
        running(drools);
        insert(drools, fact);
    }

    /** Says nothing: the rule only shows in a trace that its conditions hold together. For probes of conditions, no author's rule. */
    public void reached(Drools drools) {
        running(drools);
    }

    List<Observation> observations() {
        return Collections.unmodifiableList(observations);
    }

    /** By number of the item. */
    Map<Integer, Ruling> rulings() {
        return Collections.unmodifiableMap(rulings);
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
        return Collections.unmodifiableSet(derived);
    }

    private void add(Drools drools, RuleMetadata rule, Item item, Outcome outcome, boolean excused, String detail, List<Section> searched,
            Fact... basis) {
        List<Fact> facts = Stream.of(basis).filter(Objects::nonNull).toList();
        List<Passage> evidence = Passages.of(rule.kind(), basis);
        Support support = new Support(item.item(), rule.id(), rule.kind(), outcome, rule.decides(), excused, facts, evidence);
        observe(rule, item.item(), detail, outcome, support, null, Role.FOUND, evidence, searched);
        insert(drools, support);
    }

    private void rule(Drools drools, Item item, Verdict verdict, Outcome expected, Role role, String detail, Fact... basis) {
        RuleMetadata rule = running(drools);
        Ruling ruling = new Ruling(item.item(), verdict, expected, rule.id());
        Ruling first = rulings.putIfAbsent(item.item(), ruling);
        if (first != null && !first.equals(ruling)) {
            throw new EngineException("The rules " + first.rule() + " and " + ruling.rule() + " both rule on item " + item.item()
                    + "; make one of them exclude the other.", null);
        }
        if (rule.kind() != null) {
            observe(rule, item.item(), detail, rule.kind().supports(), null, null, role, Passages.of(rule.kind(), basis), List.of());
        }
        insert(drools, ruling);
    }

    private void observe(RuleMetadata rule, int item, String detail, Outcome supports, Support support, Support defeated, Role role,
            List<Passage> evidence, List<Section> searched) {
        String message = detail == null ? rule.title() : detail;
        observations.add(new Observation(rule, item, message, supports, support, defeated, role, evidence, List.copyOf(searched)));
    }

    private void insert(Drools drools, Fact fact) {
        if (derived.add(fact)) {
            drools.insert(fact);
        }
    }

    /** The executable model hands actions an object that is both; its interfaces do not say so. */
    private RuleMetadata running(Drools drools) {
        Rule rule = ((RuleContext) drools).getRule();
        RuleMetadata metadata = rules.get(rule.getPackageName() + "/" + rule.getName());
        if (tracer != null) {
            tracer.fired(metadata, ((RuleContext) drools).getMatch());
        }
        return metadata;
    }
}
