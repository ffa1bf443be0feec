// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.LosseVragen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** P13.6 and P13.7: the executive adopts it, a second person looks (X10), it is published, the council is told. */
@Service
public class Rapportvaststelling {

    private static final String VASTSTELLEN = "rapport-vaststellen";
    private static final String INFORMEREN = "raad-informeren";

    private final Rapportopslag opslag;
    private final Versieopslag versies;
    private final Bewerkingopslag bewerkingen;
    private final Afstemopslag stemmen;
    private final LosseVragen vragen;
    private final Rapporttoegang rechten;
    private final Gemeenten gemeenten;
    private final Rapportinstellingen instellingen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Rapportvaststelling(
            Rapportopslag opslag,
            Versieopslag versies,
            Bewerkingopslag bewerkingen,
            Afstemopslag stemmen,
            LosseVragen vragen,
            Rapporttoegang rechten,
            Gemeenten gemeenten,
            Rapportinstellingen instellingen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.versies = versies;
        this.bewerkingen = bewerkingen;
        this.stemmen = stemmen;
        this.vragen = vragen;
        this.rechten = rechten;
        this.gemeenten = gemeenten;
        this.instellingen = instellingen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(VASTSTELLEN)
    public Voorinvulling bereidVoor(RapportNummer nummer) {
        List<Stem> ronde = stemmen.laatsteRonde(nummer);
        return Voorinvulling.leeg()
                .feit("versie", bewerkingen.laatste(nummer).versie())
                .feit("periode", opslag.lees(nummer).periode().naam())
                .feit(
                        "afgestemd",
                        ronde.stream()
                                .map(stem -> stem.partij() + ": " + stem.inWoorden())
                                .collect(Collectors.joining("; ")))
                .feit("opmerkingen", Rapportduiding.opmerkingen(ronde));
    }

    @Taak(VASTSTELLEN)
    @Transactional
    public Sturing stelVast(RapportNummer nummer, StelRapportVast opdracht, Taakgegevens taak) {
        rechten.eisSchrijver(nummer);
        if (opdracht.besluit() == Collegebesluit.AANPASSEN) {
            bewerkingen.geefTerug(nummer, Rapportduiding.eis("motief", opdracht.motief()));
            bewerkingen.zetStand(nummer, Rapportstand.DUIDEN);
            return Sturing.met(Rapportwoorden.VASTGESTELD, false);
        }
        LocalDate dag = eisVoorbij("vastgesteldOp", opdracht.vastgesteldOp());
        bewerkingen.stelVast(nummer, dag, taak.medewerker().id());
        return Sturing.met(Rapportwoorden.VASTGESTELD, true);
    }

    private LocalDate eisVoorbij(String veld, @Nullable LocalDate dag) {
        if (dag == null) {
            throw new Weigering(veld, "Vul een datum in, bijvoorbeeld 5-3-2026.");
        }
        if (dag.isAfter(LocalDate.now(klok))) {
            throw new Weigering(veld, "Deze dag moet nog komen. Vul in wanneer het is gebeurd.");
        }
        return dag;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing vraagTweede(RapportNummer nummer) {
        bewerkingen.zetStand(nummer, Rapportstand.NAKIJKEN);
        vragen.stel(
                nummer.waarde(), Publicatieonderwerp.ONDERWERP, instellingen.tweede(), instellingen.plaatsvervanger());
        return Sturing.geen();
    }

    /** Only what a second person agreed to goes out; and only when nobody touched what was counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing publiceer(RapportNummer nummer) {
        LosseVragen.Stand stand = vragen.standen(List.of(nummer.waarde())).get(nummer.waarde());
        if (stand == null || !Boolean.TRUE.equals(stand.akkoord()) || stand.tweede() == null) {
            bewerkingen.zetStand(nummer, Rapportstand.DUIDEN);
            return Sturing.met(Rapportwoorden.GEPUBLICEERD, false);
        }
        Bewerking bewerking = bewerkingen.laatste(nummer);
        int versie = bewerking.versie();
        Getoond getoond = versies.getoond(nummer, versie);
        if (!versies.lees(nummer, versie).isOngewijzigd() || !getoond.isOngewijzigd()) {
            throw new Weigering(
                    "De vastgelegde cijfers zijn veranderd. Dit rapport kan niet naar buiten. Meld het bij de beheerder.");
        }
        Publicatie.Openbaar openbaar = new Publicatie.Openbaar(
                versie,
                opslag.lees(nummer).periode().naam(),
                bewerking.duiding() == null ? "" : bewerking.duiding().tekst(),
                getoond.tabellen());
        versies.publiceer(nummer, versie, Vastetekst.schrijf(openbaar), stand.tweede(), klok.instant());
        bewerkingen.zetStand(nummer, Rapportstand.GEPUBLICEERD);
        gebeurtenissen.publishEvent(new Handeling("rapport gepubliceerd", nummer.waarde(), "vier ogen"));
        return Sturing.met(Rapportwoorden.GEPUBLICEERD, true);
    }

    /** Whose councils: those that D07 names, as those that were asked to agree. */
    @Voorbereiding(INFORMEREN)
    public Voorinvulling bereidInformerenVoor(RapportNummer nummer) {
        return Voorinvulling.leeg().feit("gemeenten", String.join(", ", gemeenten.centrumgemeenten()));
    }

    @Taak(INFORMEREN)
    @Transactional
    public void informeer(RapportNummer nummer, InformeerRaad opdracht) {
        rechten.eisSchrijver(nummer);
        eisVoorbij("geinformeerdOp", opdracht.geinformeerdOp());
        bewerkingen.informeer(nummer, opdracht);
        bewerkingen.zetStand(nummer, Rapportstand.KLAAR);
    }
}
