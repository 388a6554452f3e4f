package imrcheck.judge;

import imrcheck.facts.Cited;
import imrcheck.facts.Criterion;
import imrcheck.facts.Kind;
import imrcheck.facts.NumberLimit;
import imrcheck.facts.Objection;
import imrcheck.facts.Provision;
import imrcheck.facts.ProvisionRow.Head;
import imrcheck.facts.Requirement;
import imrcheck.facts.Scope;
import imrcheck.facts.Source;
import imrcheck.facts.TableRow;
import imrcheck.rules.Binary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Keeps rows and reads them back without any parsing. */
final class RowData {
    private RowData() {}

    static void write(DataOutput out, Rows rows) throws IOException {
        Binary.writeAll(rows.provisions(), out, RowData::provision);
        Binary.writeAll(rows.tables(), out, RowData::table);
        Binary.writeAll(rows.rules(), out, RowData::rule);
    }

    static Rows read(DataInput in) throws IOException {
        return new Rows(Binary.readAll(in, RowData::provision), Binary.readAll(in, RowData::table), Binary.readAll(in, RowData::rule));
    }

    private static void provision(DataOutput out, Cited provision) throws IOException {
        if (provision instanceof Provision one) {
            out.writeByte(0);
            out.writeUTF(one.id());
            source(out, one.source());
        } else if (provision instanceof Criterion criterion) {
            out.writeByte(1);
            head(out, criterion.head());
            Binary.writeTexts(out, criterion.metBy());
            Binary.writeTexts(out, criterion.unmetBy());
            Binary.writeTexts(out, criterion.unrecorded());
            Binary.writeTexts(out, criterion.unless());
            Binary.writeTexts(out, criterion.excusedBy());
        } else if (provision instanceof Requirement requirement) {
            out.writeByte(2);
            head(out, requirement.head());
            out.writeInt(requirement.needed());
            Binary.writeAll(requirement.criteria(), out, Binary::writeTexts);
            Binary.writeTexts(out, requirement.indifferent());
            Binary.writeTexts(out, requirement.unless());
        } else if (provision instanceof Objection objection) {
            out.writeByte(3);
            head(out, objection.head());
            Binary.writeTexts(out, objection.shown());
            Binary.writeTexts(out, objection.except());
            Binary.writeTexts(out, objection.quoted());
            Binary.writeTexts(out, objection.unless());
            Binary.writeTexts(out, objection.outweighedBy());
        } else if (provision instanceof NumberLimit limit) {
            out.writeByte(4);
            head(out, limit.head());
            out.writeInt(limit.max());
            Binary.writeText(out, limit.unit());
            out.writeUTF(limit.counts().name());
            out.writeBoolean(limit.trial());
            Binary.writeTexts(out, limit.when());
            Binary.writeTexts(out, limit.unless());
            Binary.writeTexts(out, limit.indifferent());
        }
    }

    private static Cited provision(DataInput in) throws IOException {
        int form = in.readByte();
        if (form == 0) {
            return new Provision(in.readUTF(), source(in));
        }
        Head head = head(in);
        return switch (form) {
            case 1 -> new Criterion(head, Binary.readTexts(in), Binary.readTexts(in), Binary.readTexts(in), Binary.readTexts(in),
                    Binary.readTexts(in));
            case 2 ->
                new Requirement(head, in.readInt(), Binary.readAll(in, Binary::readTexts), Binary.readTexts(in), Binary.readTexts(in));
            case 3 -> new Objection(head, Binary.readTexts(in), Binary.readTexts(in), Binary.readTexts(in), Binary.readTexts(in),
                    Binary.readTexts(in));
            case 4 -> new NumberLimit(head, in.readInt(), Binary.readText(in), NumberLimit.Counts.valueOf(in.readUTF()), in.readBoolean(),
                    Binary.readTexts(in), Binary.readTexts(in), Binary.readTexts(in));
            default -> throw new IOException("no form of a provision: " + form);
        };
    }

    private static void head(DataOutput out, Head head) throws IOException {
        out.writeUTF(head.id());
        out.writeUTF(head.title());
        out.writeUTF(head.kind().name());
        out.writeUTF(head.treatment());
        Scope scope = head.scope();
        Binary.writeTexts(out, scope.regions());
        Binary.writeTexts(out, scope.exceptRegions());
        Binary.writeTexts(out, scope.onlyRegions());
        Binary.writeText(out, scope.regionNamed() == null ? null : scope.regionNamed().toString());
        Binary.writeAll(scope.traits(), out, Binary::writeTexts);
        Binary.writeTexts(out, scope.exceptTraits());
        Binary.writeText(out, scope.course() == null ? null : scope.course().name());
        source(out, head.source());
    }

    private static Head head(DataInput in) throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        Kind kind = Kind.valueOf(in.readUTF());
        String treatment = in.readUTF();
        Scope scope = new Scope(Binary.readTexts(in), Binary.readTexts(in), Binary.readTexts(in), flag(Binary.readText(in)),
                Binary.readAll(in, Binary::readTexts), Binary.readTexts(in), course(Binary.readText(in)));
        return new Head(id, title, kind, treatment, scope, source(in));
    }

    private static Boolean flag(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    private static Scope.Course course(String name) {
        return name == null ? null : Scope.Course.valueOf(name);
    }

    private static void source(DataOutput out, Source source) throws IOException {
        out.writeUTF(source.heading());
        out.writeUTF(source.guideline());
        out.writeUTF(source.citation());
        Binary.writeText(out, source.from() == null ? null : source.from().toString());
        Binary.writeText(out, source.to() == null ? null : source.to().toString());
        out.writeBoolean(source.decides());
    }

    private static Source source(DataInput in) throws IOException {
        return new Source(in.readUTF(), in.readUTF(), in.readUTF(), day(in), day(in), in.readBoolean());
    }

    private static LocalDate day(DataInput in) throws IOException {
        String day = Binary.readText(in);
        return day == null ? null : LocalDate.parse(day);
    }

    private static void table(DataOutput out, TableRow row) throws IOException {
        out.writeUTF(row.topic());
        out.writeUTF(row.table());
        Binary.writeText(out, row.condition());
        Binary.writeText(out, row.setting());
        out.writeInt(row.max());
        Binary.writeText(out, row.weeks() == null ? null : row.weeks().toString());
        Binary.writeText(out, row.note());
        source(out, row.source());
    }

    private static TableRow table(DataInput in) throws IOException {
        String topic = in.readUTF();
        String table = in.readUTF();
        String condition = Binary.readText(in);
        String setting = Binary.readText(in);
        int max = in.readInt();
        String weeks = Binary.readText(in);
        return new TableRow(topic, table, condition, setting, max, weeks == null ? null : Integer.valueOf(weeks), Binary.readText(in),
                source(in));
    }

    private static void rule(DataOutput out, RuleMetadata rule) throws IOException {
        out.writeUTF(rule.id());
        Binary.writeText(out, rule.title());
        Binary.writeText(out, rule.kind() == null ? null : rule.kind().name());
        Binary.writeAll(rule.sources(), out, RowData::source);
        out.writeUTF(rule.topic());
        out.writeUTF(rule.file());
        out.writeInt(rule.line());
    }

    private static RuleMetadata rule(DataInput in) throws IOException {
        String id = in.readUTF();
        String title = Binary.readText(in);
        String kind = Binary.readText(in);
        List<Source> sources = Binary.readAll(in, RowData::source);
        return new RuleMetadata(id, title, kind == null ? null : Kind.valueOf(kind), sources, in.readUTF(), in.readUTF(), in.readInt());
    }
}
