package imrcheck.language;

import imrcheck.language.TitleRow.Test;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which treatment a title asks for: of each list the first row that fits tells.
 *
 * @param unnamed       for titles that name no treatment
 * @param named         for the others, by the treatment that they name first
 * @param aroundSurgery what is a service of an operation by the title's own words
 * @param besideSurgery what is one where the letter disputes the operation too
 * @param operations    the treatments that are operations
 */
public record Titles(List<TitleRow> unnamed, List<TitleRow> named, List<TitleRow> aroundSurgery, List<TitleRow> besideSurgery,
        Set<String> operations) {
    public Titles {
        unnamed = List.copyOf(unnamed);
        named = List.copyOf(named);
        aroundSurgery = List.copyOf(aroundSurgery);
        besideSurgery = List.copyOf(besideSurgery);
        operations = Set.copyOf(operations);
    }

    void write(DataOutput out) throws IOException {
        for (List<TitleRow> rows : List.of(unnamed, named, aroundSurgery, besideSurgery)) {
            out.writeInt(rows.size());
            for (TitleRow row : rows) {
                Map<String, Set<String>> tests = new TreeMap<>();
                row.tests().forEach((test, values) -> tests.put(test.name(), values));
                Texts.write(out, tests);
                out.writeUTF(row.is());
            }
        }
        Texts.write(out, operations);
    }

    static Titles read(DataInput in) throws IOException {
        return new Titles(readRows(in), readRows(in), readRows(in), readRows(in), Texts.read(in));
    }

    private static List<TitleRow> readRows(DataInput in) throws IOException {
        List<TitleRow> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Map<Test, Set<String>> tests = new EnumMap<>(Test.class);
            Texts.readSets(in).forEach((test, values) -> tests.put(Test.valueOf(test), values));
            rows.add(new TitleRow(tests, in.readUTF()));
        }
        return rows;
    }
}
