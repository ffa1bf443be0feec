// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_GAAT_DOOR;
import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_OP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.persoon.Contactkanaal;
import nl.baken.persoon.Personen;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Delen;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.ToestemmingIngetrokken;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Nazorgopslag.Nazorgcontact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P10.5: after three and six months somebody asks how it goes, with consent and along a safe way only (T33). */
@Service
public class Nazorg implements Zaakdeel {

    private static final String TAAK = "nazorgcontact-leggen";
    private static final List<String> MOMENTEN = List.of("T33_EERSTE", "T33_TWEEDE");

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Delen delen;
    private final Termijnen termijnen;
    private final Nazorgopslag opslag;
    private final Heropening heropening;
    private final Heropeningen heropeningen;
    private final Zorgproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Nazorg(
            Toegang toegang,
            Zaken zaken,
            Personen personen,
            Delen delen,
            Termijnen termijnen,
            Nazorgopslag opslag,
            Heropening heropening,
            Heropeningen heropeningen,
            Zorgproces proces,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.delen = delen;
        this.termijnen = termijnen;
        this.opslag = opslag;
        this.heropening = heropening;
        this.heropeningen = heropeningen;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Whether there is consent, a way to reach the client without danger, and nobody who helps again already. */
    @Transactional
    public boolean isAfgesproken(ZaakNummer nummer) {
        boolean veilig = personen.contact(zaken.lees(nummer).persoon())
                .map(contact -> contact.kanaal() != Contactkanaal.GEEN)
                .orElse(false);
        return veilig
                && heropeningen.na(nummer).isEmpty()
                && delen.toets(
                                nummer,
                                Deling.metToestemming(
                                        Doel.NAZORG, Ontvanger.ZORGCOORDINATOR, Compartiment.VEILIG_CONTACT))
                        .mag();
    }

    /** The next moment; the task is there from its warning on. */
    @Transactional
    public Sturing plan(ZaakNummer nummer) {
        String regel = MOMENTEN.get(opslag.van(nummer).size());
        Termijn termijn = termijnen.start(
                regel,
                nummer.waarde(),
                Objects.requireNonNull(zaken.lees(nummer).geslotenOp()));
        return Sturing.met(
                NAZORG_OP, Date.from(termijn.waarschuwt().stream().findFirst().orElse(termijn.vervalt())));
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    @Taak(TAAK)
    @Transactional
    public Sturing legContact(ZaakNummer nummer, LegNazorgcontact opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        opslag.bewaar(nummer, opdracht, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "nazorgcontact gelegd", "taak");
        boolean heropenen = Boolean.TRUE.equals(opdracht.heropenen());
        if (heropenen) {
            heropening.heropenUitNazorg(nummer, opdracht.notitie());
        }
        boolean gaatDoor = !heropenen
                && opdracht.uitkomst() != Nazorguitkomst.WIL_NIET_MEER
                && opslag.van(nummer).size() < MOMENTEN.size();
        return Sturing.met(NAZORG_GAAT_DOOR, gaatDoor);
    }

    /** Withdrawing consent ends aftercare at once. */
    @EventListener
    @Transactional
    public void op(ToestemmingIngetrokken ingetrokken) {
        if (ingetrokken.doel() == Doel.NAZORG) {
            proces.stopNazorg(ingetrokken.zaak());
        }
    }

    @Override
    public int volgorde() {
        return 95;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Regel> regels =
                opslag.van(zaak.nummer()).stream().map(Nazorg::regel).toList();
        return regels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Nazorg", regels, List.of(), List.of("zorgcoordinatie/" + TAAK)));
    }

    private static Regel regel(Nazorgcontact contact) {
        String tekst = contact.uitkomst().omschrijving();
        return new Regel(
                Dag.toon(contact.op()),
                contact.notitie() == null
                        ? tekst
                        : tekst + "\n" + contact.notitie().tekst());
    }
}
