// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import org.springframework.stereotype.Component;

/** What a coordinator carries or covers, the most dangerous first; a deadline that stands above is not told again. */
@Component
class MijnZaken implements Startblok {

    private final Zakenlijst lijst;

    MijnZaken(Zakenlijst lijst) {
        this.lijst = lijst;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.ZORGCOORDINATOR)) {
            return Optional.empty();
        }
        List<Regel> regels = lijst.voor(wie).stream()
                .filter(Zakenlijst.Regel::vanMij)
                .map(MijnZaken::regel)
                .toList();
        return Optional.of(new Blok("Mijn zaken", regels, "Je hebt nog geen zaken. De teamleider wijst ze toe."));
    }

    private static Regel regel(Zakenlijst.Regel zaak) {
        String gevaar = zaak.gevaar().equals("onbekend") ? "nog geen code" : "code " + zaak.gevaar();
        String nadruk = zaak.teLaat() || zaak.gevaar().equals("acuut") ? "rood" : zaak.gevaar();
        return new Regel(
                zaak.nummer() + ", " + zaak.status().toLowerCase() + ", " + gevaar
                        + (zaak.alsWaarnemer() ? ", waarneming" : ""),
                "/zaken/" + zaak.nummer(),
                zaak.vraagtAandacht() ? "" : zaak.termijn(),
                nadruk.equals("rood") || nadruk.equals("oranje") ? nadruk : "");
    }
}
