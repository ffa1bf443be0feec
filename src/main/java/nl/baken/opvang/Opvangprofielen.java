// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Opvangprofiel.Recht;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Minderjarigheid;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** Reads the profile of a case; empty until the need was asked about. */
@Component
class Opvangprofielen {

    private final Behoeften behoeften;
    private final Zaken zaken;
    private final Minderjarigheid minderjarigheid;
    private final Feiten feiten;

    Opvangprofielen(Behoeften behoeften, Zaken zaken, Minderjarigheid minderjarigheid, Feiten feiten) {
        this.behoeften = behoeften;
        this.zaken = zaken;
        this.minderjarigheid = minderjarigheid;
        this.feiten = feiten;
    }

    Optional<Opvangprofiel> van(ZaakNummer nummer) {
        return profiel(nummer, () -> minderjarigheid.vandaag(zaken.lees(nummer)));
    }

    /** The right to stay does not hang on the age, so that is not looked up. */
    boolean isRechtmatig(ZaakNummer nummer) {
        return profiel(nummer, Optional::empty).map(Opvangprofiel::isRechtmatig).orElse(false);
    }

    private Optional<Opvangprofiel> profiel(ZaakNummer nummer, Supplier<Optional<Boolean>> minderjarig) {
        return behoeften
                .laatsteMetAntwoorden(nummer)
                .map(Behoefte::antwoorden)
                .map(antwoorden ->
                        new Opvangprofiel(antwoorden, zaken.kernset(nummer), minderjarig.get(), recht(nummer)));
    }

    private Recht recht(ZaakNummer nummer) {
        if (geldt(nummer, Feitsoort.VERGUNNING_VERLEEND, Feitsoort.VERGUNNING_INGETROKKEN)) {
            return Recht.VERGUNNING;
        }
        return geldt(nummer, Feitsoort.BEDENKTIJD_GESTART, Feitsoort.BEDENKTIJD_GEEINDIGD)
                ? Recht.BEDENKTIJD
                : Recht.NIETS_BEKEND;
    }

    private boolean geldt(ZaakNummer nummer, Feitsoort begin, Feitsoort einde) {
        Optional<LocalDate> begonnen = feiten.laatste(nummer, begin);
        return begonnen.isPresent()
                && feiten.laatste(nummer, einde)
                        .map(op -> op.isBefore(begonnen.get()))
                        .orElse(true);
    }
}
