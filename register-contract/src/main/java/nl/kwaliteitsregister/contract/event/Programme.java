package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.EducationSector;

/**
 * A programme of study.
 *
 * @param code 5 digits
 * @param listVersion version of the code list, such as {@code 2026}: definitions move (domain §6)
 */
public record Programme(CodeList list, String code, String listVersion) {

    public Programme {
        if (!code.matches("[0-9]{5}")) {
            throw new IllegalArgumentException("a programme code has 5 digits");
        }
        if (!listVersion.matches("[0-9A-Za-z.-]{1,20}")) {
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
