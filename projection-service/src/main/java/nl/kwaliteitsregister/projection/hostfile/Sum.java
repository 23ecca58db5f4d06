package nl.kwaliteitsregister.projection.hostfile;

/**
 * Answers added up.
 *
 * @param n how many
 * @param total their sum
 */
public record Sum(int n, long total) {

    static final Sum ZERO = new Sum(0, 0);

    Sum plus(int value) {
        return new Sum(n + 1, total + value);
    }

    Sum plus(Sum other) {
        return new Sum(n + other.n, total + other.total);
    }

    /** @throws ArithmeticException when there is nothing to divide */
    public double mean() {
        if (n == 0) {
            throw new ArithmeticException("no answers");
        }
        return (double) total / n;
    }
}
