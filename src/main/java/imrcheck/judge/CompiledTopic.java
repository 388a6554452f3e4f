package imrcheck.judge;

import java.util.List;
import java.util.SortedMap;

/**
 * The rule files of one folder, checked and compiled. It can be kept and read back without any parsing.
 *
 * @param name    the folder
 * @param rules   what its rules say about themselves; where they stand in guidelines is said by the rows
 * @param models  names of the classes that describe its rules to the engine
 * @param classes all generated classes by name, with their bytes
 */
record CompiledTopic(String name, List<RuleMetadata> rules, List<String> models, SortedMap<String, byte[]> classes) {}
