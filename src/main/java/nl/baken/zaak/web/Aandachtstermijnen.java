// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.web.Startblok;
import org.springframework.stereotype.Component;

/** The deadlines that who carries or covers cases must know of today, the latest ones first. */
@Component
class Aandachtstermijnen implements Startblok {

    private final Termijnlijst lijst;

    Aandachtstermijnen(Termijnlijst lijst) {
        this.lijst = lijst;
    }

    @Override
    public int volgorde() {
        return 12;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!lijst.heeftZaken(wie)) {
            return Optional.empty();
        }
        List<Regel> regels =
                lijst.vanMij(wie).stream().map(Aandachtstermijnen::regel).toList();
        return Optional.of(new Blok(
                "Termijnen die aandacht vragen", regels, "Alles is op tijd. Vandaag en morgen loopt geen termijn af."));
    }

    private static Regel regel(Termijnlijst.Regel termijn) {
        return new Regel(
                termijn.nummer() + ", " + termijn.wat() + (termijn.bij().isEmpty() ? "" : ", " + termijn.bij()),
                "/zaken/" + termijn.nummer(),
                termijn.resterend() + ", " + termijn.waarom(),
                termijn.teLaat() ? "rood" : "oranje");
    }
}
