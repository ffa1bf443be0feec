// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;

/**
 * One case.
 *
 * @param persoon id in the identity vault
 * @param signaal null when another region handed the case over, or it was reopened without a signal
 * @param gemeente where the person was found
 * @param gemeenteRegistratie where the person is registered, null when nowhere or not asked
 * @param centrumgemeente responsible by D07, null until the intake or outside the region
 * @param acuut whether the signal asked for help at once; counts until there is a safety code
 * @param coordinator account id, null until somebody is assigned
 * @param vervanger account id of who does the work while the coordinator is away, else null
 * @param vervangenTot last day of that, null as long as nobody knows
 * @param eersteWaarneming the day of the first signal: nothing in this case can have happened before it
 * @param geslotenOp end of the care; aftercare may still run
 * @param vernietigenOp of the file, by the longest term that holds (D09)
 * @param wmoVernietigenOp of what came after the 18th birthday, when the file of the minor is kept longer
 */
public record Zaak(
        ZaakNummer nummer,
        String persoon,
        int episode,
        Zaakstatus status,
        @Nullable SignaalNummer signaal,
        String gemeente,
        @Nullable String gemeenteRegistratie,
        @Nullable String centrumgemeente,
        boolean acuut,
        @Nullable Veiligheidscode veiligheidscode,
        @Nullable String coordinator,
        @Nullable String waarnemer,
        @Nullable String vervanger,
        @Nullable LocalDate vervangenTot,
        LocalDate eersteWaarneming,
        Instant geopendOp,
        @Nullable Instant geslotenOp,
        @Nullable LocalDate vernietigenOp,
        @Nullable LocalDate wmoVernietigenOp) {

    /** Every answer of {@link #gevaar()}, the most dangerous first. */
    public static final List<String> GEVAREN = List.of("rood", "acuut", "oranje", "onbekend", "groen");

    public boolean isOpen() {
        return status != Zaakstatus.AFGESLOTEN;
    }

    /** Who does the work now: the coordinator, who stays responsible, or who stands in. Null until somebody is assigned. */
    public @Nullable String uitvoerder() {
        return vervanger == null ? coordinator : vervanger;
    }

    /** The municipality that decides who is responsible (D07): of registration, else where the person was found. */
    public String bepalendeGemeente() {
        return gemeenteRegistratie == null ? gemeente : gemeenteRegistratie;
    }

    /** The safety code; as long as there is none, what the signal said. For weighing and sorting. */
    public String gevaar() {
        if (veiligheidscode != null) {
            return veiligheidscode.code();
        }
        return acuut ? "acuut" : "onbekend";
    }
}
