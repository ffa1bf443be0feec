// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.telling.Ftebron.Fte;
import nl.baken.rapportage.Cel;

/**
 * The weighted load at the end of a period, what that is for each fte of that day: of the contract, with own means, and
 * of who is there in fact; and how much that is of what they can carry by the norm.
 */
final class Last implements Berekening {

    static final String GEWOGEN = "gewogen";
    static final String EIGEN = "eigen";
    static final String NORM = "norm";
    private static final int GROF = 5;

    private final Rooster zaken;
    private final Bladbron bron;
    private final Bladbron.Omgeving omgeving;
    private final Map<String, Periode> perioden;

    Last(Rooster zaken, Bladbron bron) {
        this.zaken = zaken;
        this.bron = bron;
        this.omgeving = bron.omgeving();
        this.perioden = bron.perioden().stream()
                .collect(Collectors.toMap(Periode::sleutel, Function.identity(), (een, ander) -> een));
    }

    @Override
    public Waarde waarde(String tijd, String deel) {
        if (!zaken.cel(tijd, Plek.ALLES).isOpen()) {
            return Waarde.VERBORGEN;
        }
        boolean grof = delen().stream().anyMatch(code -> !zaken.cel(tijd, code).isOpen());
        double gewogen = grof ? (double) Math.round(gewogen(tijd) / GROF) * GROF : gewogen(tijd);
        if (deel.equals(GEWOGEN)) {
            return toon(gewogen, Eenheid.ZAKEN, grof);
        }
        double fte = bron.fte(perioden.get(tijd))
                .map(alle -> fte(alle, deel))
                .orElse(BigDecimal.ZERO)
                .doubleValue();
        if (fte == 0) {
            return Waarde.NIETS;
        }
        return deel.equals(NORM) ? norm(gewogen / fte, grof) : toon(gewogen / fte, Eenheid.ZAKEN, grof);
    }

    /** Above what is too much it says so in words. */
    private Waarde norm(double perFte, boolean grof) {
        if (omgeving.perFte() == null || omgeving.perFte().signum() == 0) {
            return Waarde.NIETS;
        }
        double procent = 100 * perFte / omgeving.perFte().doubleValue();
        Waarde waarde = toon(procent, Eenheid.PROCENT, grof);
        return omgeving.teVeel() != null && procent > omgeving.teVeel().doubleValue()
                ? new Waarde(waarde.getal(), waarde.tekst() + ", te veel")
                : waarde;
    }

    /** With hidden counts a sum that is exact would give them back, for everybody knows the weights. */
    private static Waarde toon(double getal, Eenheid eenheid, boolean grof) {
        Waarde waarde = Waarde.van(getal, eenheid);
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
            case EIGEN, NORM -> fte.contract().add(fte.eigenMiddelen());
            default -> fte.beschikbaar();
        };
    }
}
