package nl.kwaliteitsregister.portal.ladder;

import java.util.Locale;

/** A deed and what it is done to, as its address names them. */
record Target(String host, String things, String id, String act) {

    Deed deed() {
        return Deed.of(things, act);
    }

    /** Where it is shown. */
    String page() {
        return deed().on().page(host, id);
    }

    String ladder() {
        return "/hosts/" + host + "/ladder";
    }

    String action() {
        return ladder() + "/" + things + "/" + id + "/do/" + act;
    }

    /** Of what only several names together name: the first, such as the programme that a check is for. */
    String first() {
        return id.split(On.AND)[0];
    }

    /** The last of them, such as a referral of a signal. */
    String last() {
        return id.substring(id.lastIndexOf(On.AND) + 1);
    }

    /** Names what was typed until it is sent, in the characters that the register keeps drafts under. */
    String draft() {
        return (act + "." + id).replace(On.AND, ".").toLowerCase(Locale.ROOT);
    }

    /** Address of the command, with holes for what names the thing. */
    String command() {
        return deed().on().path() + deed().command();
    }

    /** What fills the holes. */
    Object[] names() {
        return deed().on().names(host, id);
    }
}
