package nl.kwaliteitsregister.register.mail;

/** Whether this register sends mail at all. */
@FunctionalInterface
public interface MailSwitch {

    boolean isOn();
}
