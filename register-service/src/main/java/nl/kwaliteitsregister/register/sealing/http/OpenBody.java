package nl.kwaliteitsregister.register.sealing.http;

import java.util.List;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.register.sealing.Purpose;

/** Sealed texts as a view showed them, each with where it stood. */
record OpenBody(List<Item> texts) {

    record Item(Purpose purpose, Sealed sealed) {}
}
