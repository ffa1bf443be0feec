// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.persoon.Personen;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Meerderjarigheidopslag.Overgang;
import org.springframework.stereotype.Component;

/** T36 on the case page: when the client turns 18, and what is arranged for it. */
@Component
class Overgang18deel implements Zaakdeel {

    private final Zaken zaken;
    private final Personen personen;
    private final Meerderjarigheidopslag opslag;

    Overgang18deel(Zaken zaken, Personen personen, Meerderjarigheidopslag opslag) {
        this.zaken = zaken;
        this.personen = personen;
        this.opslag = opslag;
    }

    @Override
    public int volgorde() {
        return 14;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Optional<Overgang> overgang = opslag.zoek(zaak.nummer());
        boolean minderjarig =
                zaken.kernset(zaak.nummer()).map(Kernset::isVanMinderjarige).orElse(false);
        if (!minderjarig && overgang.isEmpty()) {
            return Optional.empty();
        }
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel(
                "Wordt 18 op",
                personen.lees(zaak.persoon())
                        .achttiendeVerjaardag()
                        .map(Dag::toon)
                        .orElse("Onbekend: leg de geboortedatum vast, anders waarschuwt niemand op tijd")));
        overgang.filter(stand -> stand.geregeldOp() != null).ifPresent(stand -> regels.addAll(regels(stand)));
        List<Actie> acties = zaak.isOpen()
                ? List.of(Actiegroep.PERSOON.actie(
                        "Geboortedatum corrigeren", "zorgcoordinatie/geboortedatum-corrigeren"))
                : List.of();
        return Optional.of(new Deel("Naar 18 jaar", regels, acties, List.of("zorgcoordinatie/" + Overgang18.REGELEN)));
    }

    private static List<Regel> regels(Overgang stand) {
        return List.of(
                new Regel(
                        "Wmo-melding",
                        Objects.requireNonNull(stand.wmoMelding()).omschrijving()),
                new Regel(
                        "Neemt het over",
                        Objects.requireNonNull(stand.neemtOver()).omschrijving()),
                new Regel("Verblijf", Objects.requireNonNull(stand.verblijf()).omschrijving()),
                new Regel("Zorg", Objects.requireNonNull(stand.zorg()).omschrijving()));
    }
}
