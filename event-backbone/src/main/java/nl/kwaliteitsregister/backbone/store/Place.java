package nl.kwaliteitsregister.backbone.store;

/** Where a commit stands in the work of one process: the process' run, and a number in it from 1. */
public record Place(String run, long number) {

    static Place of(String text) {
        var slash = text.lastIndexOf('/');
        return new Place(text.substring(0, slash), Long.parseLong(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return run + "/" + number;
    }
}
