package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.EducationSector;

/**
 * A programme of study.
 *
 * @param code 5 digits
 * @param listVersion version of the code list, such as {@code 2026}: definitions move (domain §6)
 */
public record Programme(CodeList list, String code, String listVersion) {

    private static final Pattern CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern LIST_VERSION = Pattern.compile("[0-9A-Za-z.-]{1,20}");

    public Programme {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a programme code has 5 digits");
        }
        if (!LIST_VERSION.matcher(listVersion).matches()) {
            throw new IllegalArgumentException("listVersion names the version of the code list, such as 2026");
        }
    }

    /** The programme whatever the version of its list: {@code crebo-25180}. */
    @JsonIgnore
    public String key() {
        return list.code() + "-" + code;
    }

    @JsonIgnore
    public EducationSector sector() {
        return list == CodeList.CREBO ? EducationSector.MBO : EducationSector.HBO;
    }
}
