// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Divides an amount by weights (D13): in whole cents, together exactly the amount. */
public final class Kostenverdeling {

    private Kostenverdeling() {}

    /** @param gewicht what the share was reckoned with @param cent of the amount */
    public record Deel(String gemeente, BigDecimal gewicht, long cent) {}

    /**
     * What rounding leaves goes to the largest payer; of equals to the first by name.
     *
     * @param cent euro cents, 0 or more
     * @param gewichten by centrumgemeente, each 0 or more
     * @return empty when nobody has a weight, because then nobody can pay
     */
    public static List<Deel> verdeel(long cent, SortedMap<String, BigDecimal> gewichten) {
        if (cent < 0 || gewichten.values().stream().anyMatch(gewicht -> gewicht.signum() < 0)) {
            throw new IllegalArgumentException("an amount and a weight are 0 or more");
        }
        BigDecimal samen = gewichten.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (samen.signum() == 0) {
            return List.of();
        }
        List<Deel> delen = new ArrayList<>();
        int grootste = 0;
        long rest = cent;
        for (Map.Entry<String, BigDecimal> een : gewichten.entrySet()) {
            long deel = een.getValue()
                    .multiply(BigDecimal.valueOf(cent))
                    .divide(samen, 0, RoundingMode.DOWN)
                    .longValueExact();
            delen.add(new Deel(een.getKey(), een.getValue(), deel));
            rest -= deel;
            if (een.getValue().compareTo(delen.get(grootste).gewicht()) > 0) {
                grootste = delen.size() - 1;
            }
        }
        Deel betaaltMeest = delen.get(grootste);
        delen.set(grootste, new Deel(betaaltMeest.gemeente(), betaaltMeest.gewicht(), betaaltMeest.cent() + rest));
        return List.copyOf(delen);
    }
}
