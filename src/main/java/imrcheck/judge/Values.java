package imrcheck.judge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The form in which compiled rules are kept: records, lists, sorted maps, sets of texts, and what these are made of, each value
 * once. They are read back without any parsing.
 */
final class Values {
    private static final int NEW = -1;

    private Values() {}

    /** Writes a value and all that it is made of. */
    static void write(DataOutput out, Object value) throws IOException {
        new Writer(out, new HashMap<>()).write(value);
    }

    /** Reads the next value that was written. */
    static <T> T read(DataInput in, Class<T> type) throws IOException {
        try {
            return type.cast(new Reader(in, new ArrayList<>(), new HashMap<>()).read());
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    private record Writer(DataOutput out, Map<Object, Integer> known) {
        void write(Object value) throws IOException {
            Integer number = known.get(value);
            out.writeInt(number == null ? NEW : number);
            if (number == null) {
                content(value);
                known.put(value, known.size());
            }
        }

        private void content(Object value) throws IOException {
            if (value == null) {
                out.writeByte('0');
            } else if (value instanceof byte[] bytes) {
                bytes('b', bytes);
            } else if (value instanceof String text) {
                bytes('t', text.getBytes(StandardCharsets.UTF_8));
            } else if (value instanceof Integer number) {
                out.writeByte('i');
                out.writeInt(number);
            } else if (value instanceof Boolean flag) {
                out.writeByte(flag ? '+' : '-');
            } else if (value instanceof LocalDate day) {
                out.writeByte('d');
                out.writeLong(day.toEpochDay());
            } else if (value instanceof Enum<?> constant) {
                all('e', List.of(constant.getDeclaringClass().getName(), constant.name()));
            } else if (value instanceof SortedMap<?, ?> map) {
                all('m', List.of(List.copyOf(map.keySet()), List.copyOf(map.values())));
            } else if (value instanceof Set<?> set) {
                all('s', new TreeSet<>(set)); // the order of some sets is another one each time
            } else if (value instanceof List<?> list) {
                all('l', list);
            } else {
                all('r', record(value));
            }
        }

        private void bytes(char form, byte[] bytes) throws IOException {
            out.writeByte(form);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private void all(char form, Collection<?> parts) throws IOException {
            out.writeByte(form);
            out.writeInt(parts.size());
            for (Object part : parts) {
                write(part);
            }
        }

        /** The name of its type and its components. */
        private static List<Object> record(Object value) {
            List<Object> parts = new ArrayList<>(List.of(value.getClass().getName()));
            try {
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    parts.add(component.getAccessor().invoke(value));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            return parts;
        }
    }

    private record Reader(DataInput in, List<Object> known, Map<Object, Constructor<?>> constructors) {
        Object read() throws IOException, ReflectiveOperationException {
            int number = in.readInt();
            if (number == NEW) {
                known.add(content(in.readByte()));
                number = known.size() - 1;
            }
            return known.get(number);
        }

        private Object content(int form) throws IOException, ReflectiveOperationException {
            return switch (form) {
                case '0' -> null;
                case 'b' -> bytes();
                case 't' -> new String(bytes(), StandardCharsets.UTF_8);
                case 'i' -> in.readInt();
                case '+' -> true;
                case '-' -> false;
                case 'd' -> LocalDate.ofEpochDay(in.readLong());
                default -> whole(form, all());
            };
        }

        private byte[] bytes() throws IOException {
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            return bytes;
        }

        private Object[] all() throws IOException, ReflectiveOperationException {
            Object[] parts = new Object[in.readInt()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = read();
            }
            return parts;
        }

        private Object whole(int form, Object[] parts) throws IOException, ReflectiveOperationException {
            return switch (form) {
                case 'e' -> constant(parts);
                case 'm' -> map((List<?>) parts[0], (List<?>) parts[1]);
                case 's' -> Set.of(parts);
                case 'l' -> List.of(parts);
                case 'r' -> constructor(parts[0]).newInstance(Arrays.copyOfRange(parts, 1, parts.length));
                default -> throw new IOException("no form of a value: " + form);
            };
        }

        private static Object constant(Object[] parts) throws ReflectiveOperationException {
            return Class.forName((String) parts[0]).getField((String) parts[1]).get(null);
        }

        private static Object map(List<?> names, List<?> values) {
            Map<Object, Object> map = new TreeMap<>();
            for (int i = 0; i < names.size(); i++) {
                map.put(names.get(i), values.get(i));
            }
            return map;
        }

        private Constructor<?> constructor(Object type) throws ReflectiveOperationException {
            Constructor<?> constructor = constructors.get(type);
            if (constructor == null) {
                Class<?> of = Class.forName((String) type);
                Class<?>[] types = Arrays.stream(of.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
                constructor = of.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                constructors.put(type, constructor);
            }
            return constructor;
        }
    }
}
