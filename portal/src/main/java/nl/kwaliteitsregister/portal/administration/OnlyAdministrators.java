package nl.kwaliteitsregister.portal.administration;

import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.NoPage;

/** Forms that the register would refuse to anybody else are not offered to them either. */
final class OnlyAdministrators {

    private OnlyAdministrators() {}

    /** @throws NoPage for who is none */
    static void require(Person reader) {
        if (!reader.is("administrator")) {
            throw new NoPage(NoPage.Why.NOT_ALLOWED);
        }
    }
}
