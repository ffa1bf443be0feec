// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is known of the residence of a case. Who asks has checked who may. */
@Service
class Verblijfdossier {

    private final Positieopslag posities;
    private final Bedenktijdopslag bedenktijden;
    private final Indbesluitopslag besluiten;
    private final Verblijfaanvraagopslag aanvragen;
    private final Feiten feiten;
    private final Sporen sporen;
    private final Zaken zaken;

    Verblijfdossier(
            Positieopslag posities,
            Bedenktijdopslag bedenktijden,
            Indbesluitopslag besluiten,
            Verblijfaanvraagopslag aanvragen,
            Feiten feiten,
            Sporen sporen,
            Zaken zaken) {
        this.posities = posities;
        this.bedenktijden = bedenktijden;
        this.besluiten = besluiten;
        this.aanvragen = aanvragen;
        this.feiten = feiten;
        this.sporen = sporen;
        this.zaken = zaken;
    }

    Verblijfstand stand(ZaakNummer nummer) {
        return new Verblijfstand(
                posities.laatste(nummer).orElse(null),
                bedenktijden.zoek(nummer).orElse(null),
                besluiten.van(nummer),
                aanvragen.van(nummer),
                feiten.van(nummer));
    }

    /** Since when this run of the track runs; empty when it does not. */
    Optional<Instant> begonnenOp(ZaakNummer nummer) {
        return sporen.alle(nummer).stream()
                .filter(loop -> loop.spoor() == Spoor.VERBLIJF && loop.loopt())
                .map(Sporen.Loop::begonnenOp)
                .findFirst();
    }

    /** @throws Weigering for an act while the track does not run */
    void eisLoopt(ZaakNummer nummer) {
        if (begonnenOp(nummer).isEmpty()) {
            throw new Weigering("Dit spoor loopt niet. Start eerst het spoor Verblijfsrecht.");
        }
    }

    /** @throws Weigering when it lies before the signal */
    void eisDag(ZaakNummer nummer, String veld, @Nullable LocalDate op) {
        if (op != null && op.isBefore(zaken.lees(nummer).eersteWaarneming())) {
            throw new Weigering(veld, "Dit kan niet voor het signaal zijn geweest. Kies een latere dag.");
        }
    }
}
