package nl.kwaliteitsregister.contract.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.type.CollectionType;

/** What Jackson must know to read and write the contract: required components, sorted sets, bounded scalars. */
final class ContractModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    ContractModule() {
        super("register-contract");
        addDeserializer(String.class, new Scalars.WholeText());
        addDeserializer(LocalDate.class, new Scalars.Day());
        addDeserializer(BigDecimal.class, new Scalars.BoundedDecimal());
        setSerializerModifier(new SortedSets());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.appendAnnotationIntrospector(new RequiredComponents());
    }

    /** {@code Set.copyOf} has another order in every run of Java; events are written in one. */
    private static final class SortedSets extends ValueSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public ValueSerializer<?> modifyCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                ValueSerializer<?> serializer) {
            return type.isTypeOrSubTypeOf(Set.class) ? new SortedSetSerializer() : serializer;
        }
    }
}
