// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Wachtpunten;
import org.springframework.stereotype.Component;

/** The IND, or the public prosecutor before it, must decide. */
@Component
class Verblijfwachtpunten implements Wachtpunten {

    private static final String IND = "IND";

    private static final Set<Aanvraagsoort> BIJ_DE_IND = EnumSet.complementOf(EnumSet.of(Aanvraagsoort.TERUGKEER));

    private final Verblijfdossier dossier;

    Verblijfwachtpunten(Verblijfdossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        if (dossier.begonnenOp(nummer).isEmpty()) {
            return List.of();
        }
        Verblijfstand stand = dossier.stand(nummer);
        List<Wachtpunt> wacht = new ArrayList<>();
        boolean wachtOpOm = stand.isDublin() && !stand.isAanwezigheidNodig();
        if (stand.dag(Feitsoort.AANWEZIGHEID_NIET_NODIG).isEmpty() || !wachtOpOm) {
            stand.openM55()
                    .ifPresent(m55 -> wacht.add(new Wachtpunt(
                            wachtOpOm ? "OM" : IND,
                            wachtOpOm ? "Of de cliënt nodig is; daarna beslist de IND" : "Besluit na de M55",
                            m55.op(),
                            null)));
        }
        BIJ_DE_IND.forEach(soort -> stand.open(EnumSet.of(soort))
                .ifPresent(aanvraag ->
                        wacht.add(new Wachtpunt(IND, "Besluit: " + soort.omschrijving(), aanvraag.op(), null))));
        return wacht;
    }
}
