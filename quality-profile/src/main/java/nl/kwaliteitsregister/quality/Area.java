package nl.kwaliteitsregister.quality;

import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem.AC1;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem.AC2;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem.AC4;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem.AC5;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem.AC6;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem.AS2;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem.AS3;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem.AS4;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem.AS5;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem.AS6;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem.AS7;
import static nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem.AS8;

import java.util.Set;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;

/** The five areas of the quality profile, each with the items that make it up; there is no overall grade. */
public enum Area {
    SAFETY(Set.of(AS4, AS7), AC5),
    INCLUSION(Set.of(AS5, AS6), AC6),
    LEARNING(Set.of(AS2, AS8), AC2),
    SUPERVISION(Set.of(AS3), AC1),
    /** The coordinator's AC4, and the student's "allowance as agreed" as 5 or 1. */
    CONDITIONS(Set.of(), AC4);

    private final Set<StudentItem> studentItems;
    private final CoordinatorItem coordinatorItem;

    Area(Set<StudentItem> studentItems, CoordinatorItem coordinatorItem) {
        this.studentItems = studentItems;
        this.coordinatorItem = coordinatorItem;
    }

    Set<StudentItem> studentItems() {
        return studentItems;
    }

    CoordinatorItem coordinatorItem() {
        return coordinatorItem;
    }
}
