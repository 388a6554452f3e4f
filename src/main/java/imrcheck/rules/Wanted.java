package imrcheck.rules;

import imrcheck.facts.Fact;
import imrcheck.facts.Statement;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * What one pattern of a rule asks of a fact before all else. It never says less than the pattern itself, so that a fact which
 * no pattern wants can be kept from the rules.
 *
 * @param type    the name of the fact's type
 * @param place   what the fact has to belong to
 * @param telling how a statement has to tell of the patient, or null where the pattern does not ask
 * @param names   of which a statement must be about one, or a subject be of that type; empty where the pattern asks for none
 */
record Wanted(String type, Place place, Telling telling, Set<String> names) {
    private static final Pattern LETTER = Pattern.compile("item\\s*==\\s*0");
    private static final Pattern ITEM = Pattern.compile("item\\s*==\\s*(\\$\\w+)\\.item");
    private static final Pattern NAMES = Pattern
            .compile("(?<![\\w.$!])(?:about\\s*\\(|concept\\s*==|concept\\s+in\\s*\\(|type\\s*==)\\s*(\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*)");
    private static final Pattern NEGATED_GROUP = Pattern.compile("!\\s*\\(");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    Wanted {
        names = Set.copyOf(names);
    }

    /** What a fact belongs to. */
    enum Place { ITEM, LETTER, EITHER }

    /** How a fact tells of the patient: whatever is no statement, and a statement that is not about him, in the last way. */
    enum Telling {
        MET, UNMET, OTHERWISE;

        static Telling of(Fact fact) {
            if (!(fact instanceof Statement statement) || !statement.finding()) {
                return OTHERWISE;
            }
            return statement.met() ? MET : UNMET;
        }
    }

    /** Whether it may be asked of a fact of that place and telling. */
    boolean fits(Place factPlace, Telling factTelling) {
        return (place == factPlace || place == Place.EITHER) && (telling == factTelling || telling == null);
    }

    /** What all the patterns of a rule ask. */
    static Set<Wanted> of(AndDescr condition) {
        Set<String> items = new HashSet<>();
        List<PatternDescr> patterns = new ArrayList<>();
        gather(condition, patterns);
        patterns.stream().filter(pattern -> pattern.getObjectType().equals("Item")).forEach(item -> items.add(item.getIdentifier()));
        Set<Wanted> wanted = new LinkedHashSet<>();
        for (PatternDescr pattern : patterns) {
            List<String> constraints = pattern.getDescrs().stream().map(descr -> descr.toString().strip()).toList();
            wanted.add(new Wanted(pattern.getObjectType(), place(constraints, items), telling(constraints), names(constraints)));
        }
        return wanted;
    }

    private static void gather(BaseDescr descr, List<PatternDescr> patterns) {
        if (descr instanceof PatternDescr pattern) {
            patterns.add(pattern);
            if (pattern.getSource() != null) {
                gather(pattern.getSource(), patterns);
            }
        } else if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(child -> gather((BaseDescr) child, patterns));
        }
    }

    private static Place place(List<String> constraints, Set<String> items) {
        for (String constraint : constraints) {
            Matcher item = ITEM.matcher(constraint);
            if (item.matches() && items.contains(item.group(1))) {
                return Place.ITEM;
            }
            if (LETTER.matcher(constraint).matches()) {
                return Place.LETTER;
            }
        }
        return Place.EITHER;
    }

    private static Telling telling(List<String> constraints) {
        if (constraints.contains("met") || constraints.contains("shown")) {
            return Telling.MET;
        }
        return constraints.contains("unmet") || constraints.contains("lacking") ? Telling.UNMET : null;
    }

    private static Set<String> names(List<String> constraints) {
        return constraints.stream().map(Wanted::names).filter(names -> !names.isEmpty()).findFirst().orElse(Set.of());
    }

    /** The names of which a constraint asks for one in each of its alternatives; none where one of these asks for something else. */
    private static Set<String> names(String constraint) {
        Set<String> names = new TreeSet<>();
        if (NEGATED_GROUP.matcher(constraint).find()) {
            return names;
        }
        for (String alternative : constraint.split("\\|\\|")) {
            Matcher named = NAMES.matcher(alternative);
            if (!named.find()) {
                return Set.of();
            }
            QUOTED.matcher(named.group(1)).results().forEach(name -> names.add(name.group(1)));
        }
        return names;
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(type);
        out.writeUTF(place.name());
        out.writeUTF(telling == null ? "" : telling.name());
        CompiledTopic.writeAll(new TreeSet<>(names), out, (to, name) -> to.writeUTF(name));
    }

    static Wanted read(DataInput in) throws IOException {
        String type = in.readUTF();
        Place place = Place.valueOf(in.readUTF());
        String telling = in.readUTF();
        return new Wanted(type, place, telling.isEmpty() ? null : Telling.valueOf(telling),
                Set.copyOf(CompiledTopic.readAll(in, DataInput::readUTF)));
    }
}
