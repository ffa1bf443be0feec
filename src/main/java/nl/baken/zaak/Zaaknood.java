// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Nooddossiers;
import nl.baken.toegang.Noodinzages;
import org.springframework.stereotype.Component;

/** Cases as X9 opens them. */
@Component
class Zaaknood implements Nooddossiers {

    private final ZaakRepository zaken;
    private final Zaakteam team;
    private final Tijdlijn tijdlijn;

    Zaaknood(ZaakRepository zaken, Zaakteam team, Tijdlijn tijdlijn) {
        this.zaken = zaken;
        this.team = team;
        this.tijdlijn = tijdlijn;
    }

    @Override
    public Optional<Dossier> zoek(ZaakNummer nummer) {
        return zaken.find(nummer)
                .filter(Zaak::isOpen)
                .map(zaak -> new Dossier(
                        nummer,
                        Stream.of(zaak.coordinator(), zaak.uitvoerder())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
    }

    @Override
    public boolean ziet(ZaakNummer nummer, Medewerker wie) {
        Zaakteam.Blik blik = team.blik(nummer, wie);
        return blik.zaak() && blik.inhoud();
    }

    @Override
    public void noteer(ZaakNummer nummer, String wat) {
        tijdlijn.noteer(nummer, wat, Noodinzages.GROND);
    }
}
