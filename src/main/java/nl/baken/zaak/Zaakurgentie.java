// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Urgentie;
import nl.baken.toegang.Urgentiebron;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case with code red goes before everything else. */
@Component
class Zaakurgentie implements Urgentiebron {

    private final ZaakRepository zaken;

    Zaakurgentie(ZaakRepository zaken) {
        this.zaken = zaken;
    }

    @Override
    public Optional<Urgentie> urgentie(String nummer) {
        if (!nummer.startsWith(ZaakNummer.VOORVOEGSEL)) {
            return Optional.empty();
        }
        return zaken.find(new ZaakNummer(nummer)).map(zaak -> bij(zaak.veiligheidscode()));
    }

    static Urgentie bij(@Nullable Veiligheidscode code) {
        return code == Veiligheidscode.ROOD ? Urgentie.ROOD : Urgentie.GEWOON;
    }
}
