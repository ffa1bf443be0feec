// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.math.BigDecimal;
import java.util.List;

/**
 * Hours by contract and by own means (K06): of a year that was settled as they were worked, of another as they were agreed,
 * with the hours of an fte by the norm of that month.
 */
final class Inzet implements Berekening {

    static final String UREN_PER_FTE = "uren_per_fte_jaar";

    private static final String CONTRACT = "contract";
    private static final String EIGEN = "eigen";
    private static final String AANDEEL = "aandeel";
    private static final double HONDERDSTEN = 100;
    private static final double MINUTEN = 60;

    private final Rooster ftedagen;
    private final Rooster minuten;
    private final Bladbron bron;

    Inzet(Maat maat, Bladbron bron) {
        this.ftedagen = bron.sommen(maat.cijfer());
        this.minuten = bron.sommen(maat.bij());
        this.bron = bron;
    }

    @Override
    public Waarde waarde(String tijd, String deel) {
        List<Periode> maanden = bron.maanden(bron.periode(tijd), false);
        double contract = uren(maanden, CONTRACT);
        double eigen = uren(maanden, EIGEN);
        double samen = contract + eigen;
        if (samen == 0) {
            return Waarde.NIETS;
        }
        return switch (deel) {
            case CONTRACT -> Waarde.van(contract, Eenheid.UREN);
            case EIGEN -> Waarde.van(eigen, Eenheid.UREN);
            case AANDEEL -> Waarde.van(100 * eigen / samen, Eenheid.PROCENT);
            default -> Waarde.van(samen, Eenheid.UREN);
        };
    }

    private double uren(List<Periode> maanden, String deel) {
        return maanden.stream().mapToDouble(maand -> uren(maand, deel)).sum();
    }

    private double uren(Periode maand, String deel) {
        double perJaar = bron.omgeving()
                .grondslag()
                .norm(UREN_PER_FTE, bron.laatsteDag(maand))
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
        double fte =
                ftedagen.som(maand.sleutel(), deel) / HONDERDSTEN / maand.van().lengthOfYear();
        return fte * perJaar + minuten.som(maand.sleutel(), deel) / MINUTEN;
    }
}
