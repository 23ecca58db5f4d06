package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What identifies a host location, unique for ever (domain §3). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HostIdentity.TradeRegister.class, name = "trade-register"),
    @JsonSubTypes.Type(value = HostIdentity.ForeignRegister.class, name = "foreign-register"),
    @JsonSubTypes.Type(value = HostIdentity.Unregistered.class, name = "unregistered")
})
public sealed interface HostIdentity {

    /** The written form under which this identity is unique: two identities are the same when their keys are. */
    @JsonIgnore
    String key();

    /** A Dutch location: KvK number and, unless it is the main location, its establishment number. */
    record TradeRegister(KvkNumber kvkNumber, @Nullable EstablishmentNumber establishmentNumber)
            implements HostIdentity {

        @Override
        public String key() {
            return "kvk:" + kvkNumber + ":" + (establishmentNumber == null ? "main" : establishmentNumber.value());
        }
    }

    /**
     * A host abroad, named by its own country's register.
     *
     * @param country ISO 3166-1 alpha-2, upper case
     */
    record ForeignRegister(String country, String register, String number) implements HostIdentity {

        public ForeignRegister {
            Text.require(country.matches("[A-Z]{2}"), "country must be two capital letters (ISO 3166-1)");
            Text.required(register, 80, "register");
            Text.required(number, 40, "number");
        }

        @Override
        public String key() {
            return "foreign:" + country + ":" + register.strip().toLowerCase(Locale.ROOT) + ":" + number.strip();
        }
    }

    /** A host in no register (an embassy, a project): a number given by the school that enters it. */
    record Unregistered(String registerId) implements HostIdentity {

        public Unregistered {
            Text.required(registerId, 40, "registerId");
        }

        @Override
        public String key() {
            return "own:" + registerId;
        }
    }
}
