// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.opvang.Rvbopslag.Rvb;
import nl.baken.opvang.Wmoopslag.Wmo;
import nl.baken.zaak.Wachtpunten;
import org.springframework.stereotype.Component;

/** Whom the case waits for, about shelter. */
@Component
class Opvangwacht implements Wachtpunten {

    private final Plaatsingen plaatsingen;
    private final Rvbopslag rvb;
    private final Wmoopslag wmo;

    Opvangwacht(Plaatsingen plaatsingen, Rvbopslag rvb, Wmoopslag wmo) {
        this.plaatsingen = plaatsingen;
        this.rvb = rvb;
        this.wmo = wmo;
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        List<Wachtpunt> punten = new ArrayList<>();
        plaatsingen.van(nummer).stream()
                .filter(plaats -> plaats.is(Stand.GEVRAAGD))
                .forEach(plaats -> punten.add(new Wachtpunt(
                        "Opvang",
                        "Antwoord over een plek: " + plaats.inWoorden(),
                        LocalDate.ofInstant(plaats.vastgelegdOp(), VerzetbareKlok.AMSTERDAM),
                        null)));
        Optional<Rvb> aanvraag = rvb.zoek(nummer).filter(stand -> stand.stand() == Rvbstand.AANGEVRAAGD);
        aanvraag.ifPresent(stand -> punten.add(new Wachtpunt("COA", "Besluit over de Rvb", stand.op(), null)));
        Optional<Wmo> melding = wmo.laatste(nummer).filter(Wmo::loopt);
        melding.ifPresent(wacht -> punten.add(new Wachtpunt(
                wacht.gemeente() == null ? "Gemeente" : "Gemeente " + wacht.gemeente(),
                "Wmo-besluit over opvang",
                LocalDate.ofInstant(wacht.gemeldOp(), VerzetbareKlok.AMSTERDAM),
                null)));
        return punten;
    }
}
