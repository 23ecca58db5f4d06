package nl.kwaliteitsregister.register.handover;

/** How much went over, and how much the successor may not take. */
public record Tally(int placements, int cases, int left) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally more) {
        return new Tally(placements + more.placements, cases + more.cases, left + more.left);
    }
}
