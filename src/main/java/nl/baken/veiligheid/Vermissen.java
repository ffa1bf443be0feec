// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.veiligheid.Vermissingopslag.Nieuw;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.VoorvalNodig;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakbericht;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** X2 begins: somebody says so on the case page, or a partner tells that the client is not there. */
@Service
public class Vermissen {

    static final String NAAM = "vermissing-melden";
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H:mm");

    private final Toegang toegang;
    private final Zaken zaken;
    private final Vermissingopslag opslag;
    private final Vermissingsleeftijd leeftijd;
    private final Tijdlijn tijdlijn;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Vermissen(
            Toegang toegang,
            Zaken zaken,
            Vermissingopslag opslag,
            Vermissingsleeftijd leeftijd,
            Tijdlijn tijdlijn,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.opslag = opslag;
        this.leeftijd = leeftijd;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .waarde("laatstGezienOp", LocalDate.now(klok))
                .feit("leeftijdBekend", leeftijd.bekend(zaken.lees(nummer)).isPresent());
    }

    /** @throws Weigering when it can't be true, the care does not run, or the client was reported missing already */
    @Zaakhandeling(
            value = NAAM,
            titel = "Vermissing melden",
            gelukt = "De vermissing is gemeld. Wat nu moet gebeuren, staat bij je taken.")
    @Transactional
    public void meld(ZaakNummer nummer, MeldVermissing opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Zaak zaak = zaken.lees(nummer);
        if (!zaak.status().isInBehandeling()) {
            throw new Weigering("Een vermissing meld je alleen zolang de begeleiding loopt.");
        }
        if (leeftijd.bekend(zaak).isEmpty() && opdracht.minderjarig() == null) {
            throw new Weigering("minderjarig", "Maak een keuze.");
        }
        Nieuw nieuw = new Nieuw(
                laatstGezien(zaak, opdracht),
                opdracht.bron(),
                opdracht.minderjarig() == null ? null : opdracht.minderjarig() == Jawoord.JA,
                opdracht.toelichting(),
                toegang.medewerker().id());
        if (!begin(nummer, nieuw)) {
            throw new Weigering("Deze cliënt is al als vermist gemeld. Is de cliënt terug? Meld dan de terugkeer.");
        }
    }

    private Instant laatstGezien(Zaak zaak, MeldVermissing opdracht) {
        Instant moment = opdracht.laatstGezienOp()
                .atTime(LocalTime.parse(opdracht.laatstGezienTijd().replace('.', ':'), TIJD))
                .atZone(VerzetbareKlok.AMSTERDAM)
                .toInstant();
        if (moment.isAfter(klok.instant())) {
            throw new Weigering("laatstGezienTijd", "Deze tijd is nog niet geweest.");
        }
        if (opdracht.laatstGezienOp().isBefore(zaak.eersteWaarneming())) {
            throw new Weigering("laatstGezienOp", "Dit kan niet voor het signaal zijn geweest.");
        }
        return moment;
    }

    /** @return false when the client is missing already */
    private boolean begin(ZaakNummer nummer, Nieuw nieuw) {
        if (!opslag.begin(nummer, nieuw)) {
            return false;
        }
        tijdlijn.noteer(nummer, "vermissing gemeld", "betrokkenheid");
        gebeurtenissen.publishEvent(new VoorvalNodig(nummer, Voorval.VERMISSING));
        return true;
    }

    /** COA or a shelter says that the client is not there; whoever knew already, hears nothing new. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Zaakbericht zaakbericht) {
        Ketenbericht bericht = zaakbericht.bericht();
        if (bericht.soort() == Berichtsoort.NIET_TERUGGEKEERD) {
            String door = toegang.medewerker().id();
            begin(zaakbericht.zaak(), new Nieuw(gemist(bericht), bron(bericht), null, null, door));
        }
    }

    /** Without a time the whole day counts, which is the safe side. */
    private Instant gemist(Ketenbericht bericht) {
        Instant moment = bericht.tijd() == null
                ? Dag.begin(bericht.op())
                : bericht.op()
                        .atTime(bericht.tijd())
                        .atZone(VerzetbareKlok.AMSTERDAM)
                        .toInstant();
        return moment.isAfter(klok.instant()) ? klok.instant() : moment;
    }

    private static Vermissingbron bron(Ketenbericht bericht) {
        return bericht.van() == Ketenpartner.COA ? Vermissingbron.COA : Vermissingbron.OPVANG;
    }
}
