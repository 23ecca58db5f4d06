package nl.kwaliteitsregister.backbone.sample;

import nl.kwaliteitsregister.backbone.decider.Refusal;

public sealed interface FileRefusal extends Refusal {

    record NoFileYet() implements FileRefusal {

        @Override
        public String code() {
            return "no-file-yet";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
