package nl.kwaliteitsregister.standalone.region;

/**
 * What schools made of a host, and so how much there is to tell.
 *
 * <p>One host has some eighty placements, excellent ones enough good evaluations to be recommended and recognised,
 * small ones too few to show anything.
 */
enum Repute {
    LARGE(1, 81, 90, 4.0, 0.55, 0.3),
    EXCELLENT(20, 8, 9, 4.6, 0.95, 0.95),
    GOOD(45, 2, 4, 4.1, 0.65, 0.8),
    SMALL(79, 1, 1, 3.9, 0.5, 0.6),
    UNEVEN(18, 3, 5, 2.7, 0.7, 0.75),
    NEWCOMER(22, 1, 1, 3.8, 0, 0),
    DEFERRED(8, 1, 1, 3.5, 0, 0),
    REFUSED(7, 0, 0, 3, 0, 0);

    /** How many such hosts there are. */
    final int hosts;

    private final int leastPlacements;
    private final int mostPlacements;

    /** Mean of an answer from 1 to 5. */
    final double mean;

    /** Share of ended placements that the student, and the coordinator, evaluated. */
    final double studentsEvaluate;

    final double coordinatorsEvaluate;

    Repute(
            int hosts,
            int leastPlacements,
            int mostPlacements,
            double mean,
            double studentsEvaluate,
            double coordinatorsEvaluate) {
        this.hosts = hosts;
        this.leastPlacements = leastPlacements;
        this.mostPlacements = mostPlacements;
        this.mean = mean;
        this.studentsEvaluate = studentsEvaluate;
        this.coordinatorsEvaluate = coordinatorsEvaluate;
    }

    int placements(Dice dice) {
        return dice.between(leastPlacements, mostPlacements);
    }

    /** The repute of each host of the region, by its number. */
    static Repute of(int host) {
        var left = host;
        for (var repute : values()) {
            if (left < repute.hosts) {
                return repute;
            }
            left -= repute.hosts;
        }
        throw new IllegalArgumentException("the region has no host " + host);
    }

    static int allHosts() {
        var all = 0;
        for (var repute : values()) {
            all += repute.hosts;
        }
        return all;
    }
}
