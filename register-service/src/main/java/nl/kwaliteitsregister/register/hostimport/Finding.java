package nl.kwaliteitsregister.register.hostimport;

import java.util.List;

/**
 * What is wrong with one value of one row, which therefore was not stored.
 *
 * @param row as a spreadsheet counts: the header is row 1; in JSON the first object is row 1
 * @param field as it is written in the file; empty where it is about the whole row
 * @param value as it stands in the file, cut after 100 characters; empty where there is none
 * @param code lasting name, kebab-case; its text is {@code <code>.detail}
 * @param arguments what the text names
 */
public record Finding(long row, String field, String value, String code, List<String> arguments) {

    private static final int SHOWN = 100;

    public Finding {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        arguments = List.copyOf(arguments);
    }

    static Finding of(long row, HostField field, String value, String code, String... arguments) {
        return new Finding(row, field.written(), value, code, List.of(arguments));
    }
}
