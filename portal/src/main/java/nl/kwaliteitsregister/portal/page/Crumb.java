package nl.kwaliteitsregister.portal.page;

/**
 * A page above this one.
 *
 * @param name its message key, or the name itself
 */
public record Crumb(String name, boolean isKey, String path) {

    public static final Crumb HOSTS = new Crumb("menu.hosts", true, "/hosts");

    public static Crumb named(String name, String path) {
        return new Crumb(name, false, path);
    }
}
