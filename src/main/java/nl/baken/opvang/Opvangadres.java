// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.zaak.Schuilveld;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the client stays now; only for who carries or covers the case. */
@Component
class Opvangadres implements Schuilveld {

    private final Plaatsingen plaatsingen;
    private final Plekken plekken;

    Opvangadres(Plaatsingen plaatsingen, Plekken plekken) {
        this.plaatsingen = plaatsingen;
        this.plekken = plekken;
    }

    @Override
    public String code() {
        return "opvangadres";
    }

    @Override
    public boolean vraagtRecenteAanmelding() {
        return true;
    }

    @Override
    public String label() {
        return "Adres van de opvang";
    }

    /** Others live there, and a paper can be found. */
    @Override
    public boolean kanOverEenAnderGaan() {
        return true;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.VEILIG_CONTACT;
    }

    @Override
    public Optional<Spoor> spoor() {
        return Optional.of(Spoor.OPVANG);
    }

    @Override
    public Optional<Inhoud> inhoud(Zaak zaak, Zaakteam.Blik blik) {
        if (!blik.voertUit()) {
            return Optional.empty();
        }
        return plaatsingen.van(zaak.nummer()).stream()
                .filter(plaats -> plaats.is(Stand.AANGEKOMEN))
                .flatMap(plaats -> Optional.ofNullable(adres(plaats)).stream())
                .findFirst()
                .map(adres -> new Inhoud(adres, "Geef dit aan niemand door", false));
    }

    private @Nullable Geheim adres(Plaatsing plaats) {
        return plaats.plek() == null ? plaats.adres() : plekken.adres(plaats.plek());
    }
}
