package imrcheck.judge;

import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import imrcheck.rules.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an appeal of a determination has to show and may reach, as {@code grounds.yaml} says with its sources.
 *
 * @param days    within so many days from service it is filed
 * @param caption its title
 * @param byHand  what it needs and no letter holds
 * @param remedy  what follows where it succeeds, as a sentence
 * @param unseen  that a letter does not show every ground, as a sentence
 */
public record Appeal(int days, String caption, List<String> byHand, String remedy, String unseen) {
    private static final Set<String> FIELDS = Set.of("days", "caption", "by-hand", "remedy", "unseen");

    /** That of a rules folder, or none where it names no grounds. */
    public static Optional<Appeal> of(RuleFiles files) {
        List<Appeal> read = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        Optional.ofNullable(files.files().get(RuleFiles.GROUNDS))
                .ifPresent(text -> YamlReader.reading(RuleFiles.GROUNDS, text, errors, reader -> read.add(read(reader))));
        return read.stream().findFirst();
    }

    static Appeal read(YamlReader reader) {
        YamlNode appeal = reader.root().at("appeal");
        reader.onlyFields(appeal, FIELDS);
        reader.required(appeal, "days");
        Integer days = reader.number(appeal, "days");
        return new Appeal(days == null ? 0 : days, reader.required(appeal, "caption"), List.copyOf(reader.texts(appeal, "by-hand")),
                reader.required(appeal, "remedy"), reader.required(appeal, "unseen"));
    }
}
