// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P05.1 to P05.3: what is acute, who pays, and the first referrals. */
@Service
public class MedischeZorg {

    private static final String REGELEN = "medische-zorg-regelen";
    private static final String VERZEKERING = "verzekering-regelen";
    private static final Spoor SPOOR = Spoor.MEDISCHE_ZORG;

    private final Toegang toegang;
    private final Zaken zaken;
    private final Zorgopslag opslag;
    private final Zorgverwijzingen verwijzingen;
    private final Zorgtermijnen termijnen;
    private final Zorgspoor spoor;
    private final Spoorproces proces;
    private final Tijdlijn tijdlijn;

    MedischeZorg(
            Toegang toegang,
            Zaken zaken,
            Zorgopslag opslag,
            Zorgverwijzingen verwijzingen,
            Zorgtermijnen termijnen,
            Zorgspoor spoor,
            Spoorproces proces,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.opslag = opslag;
        this.verwijzingen = verwijzingen;
        this.termijnen = termijnen;
        this.spoor = spoor;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    /** The intake asked after injuries already. */
    @Voorbereiding(REGELEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Voorinvulling bekend = bekendeVerzekering(nummer);
        boolean letsel = zaken.kernset(nummer)
                .map(Kernset::letsel)
                .filter(Boolean.TRUE::equals)
                .isPresent();
        return letsel ? bekend.waarde("acuut", List.of(Acuut.LETSEL)) : bekend;
    }

    @Taak(REGELEN)
    @Transactional
    public void regel(ZaakNummer nummer, RegelMedischeZorg opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() != null) {
            opslag.bewaar(nummer, opdracht);
            termijnen.vervallen(nummer, "T71");
            tijdlijn.noteer(nummer, Compartiment.MEDISCH, "medische zorg niet nodig", "taak");
            return;
        }
        eisMogelijk(opdracht);
        opslag.bewaar(nummer, opdracht);
        if (opdracht.verzekering() != null) {
            zetVerzekering(nummer, opdracht.verzekering());
        }
        opdracht.verwijzingen()
                .forEach(soort -> verwijzingen.verwijs(
                        nummer, "verwezenNaar", soort, Objects.requireNonNull(opdracht.verwezenOp()), null));
        if (opdracht.spoedarts() == Spoedarts.GEBELD) {
            LocalDate vandaag = termijnen.vandaag();
            verwijzingen.verwijs(nummer, "spoedarts", Verwijzingsoort.SPOEDARTS, vandaag, vandaag);
            bewaakSpoed(nummer, opdracht);
        }
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "medische zorg geregeld", "taak");
    }

    private void eisMogelijk(RegelMedischeZorg opdracht) {
        List<Acuut> vragen = opdracht.vragen();
        if (vragen.contains(Acuut.GEEN) && vragen.size() > 1) {
            throw new Weigering("acuut", "Kies wat er speelt, of alleen Niets van dit alles.");
        }
        // At the latest it happened at the end of that day.
        if (vragen.contains(Acuut.PEP) && isVoorbij("T74_PEP", opdracht)) {
            throw new Weigering(
                    "gebeurdOp",
                    "Dit is langer dan 72 uur geleden. Kies een andere dag, of haal PEP weg en bel de arts.");
        }
        if (vragen.contains(Acuut.SPOREN) && isVoorbij("T74_SPOREN", opdracht)) {
            throw new Weigering(
                    "gebeurdOp", "Dit is langer dan 7 dagen geleden. Kies een andere dag, of haal dit onderdeel weg.");
        }
    }

    private boolean isVoorbij(String regel, RegelMedischeZorg opdracht) {
        LocalDate dag = Objects.requireNonNull(opdracht.gebeurdOp());
        return termijnen.isGeweest(termijnen.vervalt(regel, dag.plusDays(1)));
    }

    private void bewaakSpoed(ZaakNummer nummer, RegelMedischeZorg opdracht) {
        if (opdracht.vragen().contains(Acuut.PEP)) {
            termijnen.loopVanaf("T74_PEP", nummer, Objects.requireNonNull(opdracht.gebeurdOp()));
        }
        if (opdracht.vragen().contains(Acuut.SPOREN)) {
            termijnen.loopVanaf("T74_SPOREN", nummer, Objects.requireNonNull(opdracht.gebeurdOp()));
        }
    }

    @Voorbereiding(VERZEKERING)
    @Transactional(readOnly = true)
    public Voorinvulling bekendeVerzekering(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .waarde("verzekering", opslag.verzekering(nummer).orElse(null));
    }

    @Taak(VERZEKERING)
    @Transactional
    public void regelVerzekering(ZaakNummer nummer, RegelVerzekering opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.verzekering() == null) {
            termijnen.vervallen(nummer, "T71");
        } else {
            zetVerzekering(nummer, opdracht.verzekering());
        }
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "zorgverzekering nagegaan", "taak");
    }

    @Zaakhandeling(value = VERZEKERING, titel = "Verzekering regelen", gelukt = "De verzekering is vastgelegd.")
    @Transactional
    public void regelVerzekeringTussendoor(ZaakNummer nummer, RegelVerzekering opdracht) {
        regelVerzekering(nummer, opdracht);
        proces.bijgewerkt(nummer, SPOOR);
    }

    private void zetVerzekering(ZaakNummer nummer, Zorgverzekering verzekering) {
        opslag.bewaar(nummer, verzekering);
        termijnen.gehaald(nummer, "T71");
    }

    @Zaakhandeling(value = "medische-zorg-afronden", titel = "Medische zorg afronden", gelukt = "Het spoor is gestopt.")
    @Transactional
    public void rondAf(ZaakNummer nummer, RondMedischeZorgAf opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        spoor.rondAf(nummer, SPOOR, opdracht.reden());
    }
}
