package nl.kwaliteitsregister.projection.hostfile.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.Histories;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.PartId;
import org.junit.jupiter.api.Test;

class HostFileViewTest {

    private final HostFileView view = new HostFileView();

    @Test
    void every_part_is_fed_by_the_key_of_its_events() {
        for (var event : Files.recorded(Histories.everything())) {
            assertThat(view.documents(event))
                    .isNotEmpty()
                    .allMatch(it -> view.keyOf(it).equals(Topics.keyOf(event.event())));
        }
    }

    @Test
    void a_part_that_belongs_to_an_institution_names_it() {
        assertThat(PartId.institutionIn(new PartId.OfChecks(Facts.FILE, PartId.OfChecks.ALL).toString()))
                .contains(Facts.SCHOOL);
        assertThat(PartId.institutionIn(new PartId.OfHost(Facts.HOST).toString()))
                .isEmpty();
        assertThatThrownBy(() -> PartId.employerIn("key#something")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_kind_of_part_survives_being_stored() {
        var json = new StateJson();
        var parts = Files.of(Files.recorded(Histories.everything())).parts().values();

        assertThat(parts).extracting(Object::getClass).contains(Part.class.getPermittedSubclasses());
        for (var part : parts) {
            var stored = json.write(Part.class, part);
            assertThat(json.read(Part.class, stored)).isEqualTo(part);
            assertThat(json.write(Part.class, json.read(Part.class, stored))).isEqualTo(stored);
        }
    }
}
