// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Personen;
import nl.baken.persoon.Persoon;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The name is spelled otherwise, or the date of birth is another one: then others may be the same person. */
@Service
public class Persoonsgegevens implements Zaakdeel {

    private static final String WIJZIGEN = "persoonsgegevens-wijzigen";
    private static final LocalDate OUDST = LocalDate.of(1900, 1, 1);

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Gelijkenisalarm alarm;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Persoonsgegevens(
            Toegang toegang, Zaken zaken, Personen personen, Gelijkenisalarm alarm, Tijdlijn tijdlijn, Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.alarm = alarm;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(WIJZIGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Persoon persoon = personen.eigen(zaken.lees(nummer).persoon());
        return Voorinvulling.leeg()
                .waarde("naam", persoon.naam())
                .waarde("geboortedatum", dag(persoon.geboortedatum()));
    }

    /** @throws Weigering when nothing is left, or nobody can be born then */
    @Zaakhandeling(
            value = WIJZIGEN,
            titel = "Persoonsgegevens wijzigen",
            gelukt = "De persoonsgegevens zijn gewijzigd.")
    @Transactional
    public void wijzig(ZaakNummer nummer, WijzigPersoonsgegevens opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        LocalDate geboren = opdracht.geboortedatum();
        if (opdracht.naam() == null && geboren == null) {
            throw new Weigering("naam", "Vul een naam of een geboortedatum in.");
        }
        if (geboren != null && (geboren.isAfter(LocalDate.now(klok)) || geboren.isBefore(OUDST))) {
            throw new Weigering("geboortedatum", "Vul een geboortedatum in van 1900 tot en met vandaag.");
        }
        String persoon = zaken.lees(nummer).persoon();
        personen.wijzig(persoon, opdracht.naam(), geboren == null ? null : Geheim.van(geboren.toString()));
        tijdlijn.noteer(nummer, "persoonsgegevens gewijzigd", "betrokkenheid");
        alarm.controleer(nummer);
    }

    @Override
    public int volgorde() {
        return 95;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.IDENTITEIT;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        return zaak.isOpen()
                ? Optional.of(new Deel(
                        "Persoonsgegevens",
                        List.of(),
                        List.of(Actiegroep.PERSOON.actie("Persoonsgegevens wijzigen", "zorgcoordinatie/" + WIJZIGEN)),
                        List.of()))
                : Optional.empty();
    }

    private static @Nullable LocalDate dag(@Nullable Geheim datum) {
        return datum == null ? null : LocalDate.parse(datum.tekst());
    }
}
