// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.telling.Ftebron.Fte;
import nl.baken.rapportage.Cel;

/**
 * The weighted load at the end of a period, and what that is for each fte: of the contract, with own means, and of who
 * is there in fact.
 */
final class Last implements Berekening {

    static final String GEWOGEN = "gewogen";
    private static final int GROF = 5;

    private final Rooster zaken;
    private final Bladbron.Omgeving omgeving;

    Last(Rooster zaken, Bladbron.Omgeving omgeving) {
        this.zaken = zaken;
        this.omgeving = omgeving;
    }

    @Override
    public Waarde waarde(String tijd, String deel) {
        if (!zaken.cel(tijd, Plek.ALLES).isOpen()) {
            return Waarde.VERBORGEN;
        }
        boolean grof = delen().stream().anyMatch(code -> !zaken.cel(tijd, code).isOpen());
        double gewogen = grof ? (double) Math.round(gewogen(tijd) / GROF) * GROF : gewogen(tijd);
        if (deel.equals(GEWOGEN)) {
            return toon(gewogen, grof);
        }
        BigDecimal fte = omgeving.fte().map(alle -> fte(alle, deel)).orElse(BigDecimal.ZERO);
        return fte.signum() == 0 ? Waarde.NIETS : toon(gewogen / fte.doubleValue(), grof);
    }

    /** With hidden counts a sum that is exact would give them back, for everybody knows the weights. */
    private static Waarde toon(double getal, boolean grof) {
        Waarde waarde = Waarde.van(getal, Eenheid.ZAKEN);
        return grof ? waarde.grof() : waarde;
    }

    private List<String> delen() {
        return List.copyOf(omgeving.gewichten().keySet());
    }

    private double gewogen(String tijd) {
        return omgeving.gewichten().entrySet().stream()
                .mapToDouble(gewicht -> telt(tijd, gewicht))
                .sum();
    }

    private double telt(String tijd, Map.Entry<String, BigDecimal> gewicht) {
        Cel cel = zaken.cel(tijd, gewicht.getKey());
        return cel.aantal() * gewicht.getValue().doubleValue();
    }

    private static BigDecimal fte(Fte fte, String deel) {
        return switch (deel) {
            case "contract" -> fte.contract();
            case "eigen" -> fte.contract().add(fte.eigenMiddelen());
            default -> fte.beschikbaar();
        };
    }
}
