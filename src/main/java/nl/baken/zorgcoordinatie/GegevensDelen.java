// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Intrekreden;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.Zaakteam;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** D10 on the case page: choose who gets what, read what Baken says, give it, and say that it is gone. */
@Service
public class GegevensDelen {

    private static final String NAAM = "gegevens-delen";

    private final Toegang toegang;
    private final Zaakteam team;
    private final Deelpakketten pakketten;

    GegevensDelen(Toegang toegang, Zaakteam team, Deelpakketten pakketten) {
        this.toegang = toegang;
        this.team = team;
        this.pakketten = pakketten;
    }

    /** @param regels the fields to give; none once it is gone or withdrawn */
    public record Blad(Pakket pakket, List<Regel> regels) {}

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .keuzes("ontvangers", keuzes(Ontvanger.values(), Set.of(Ontvanger.ZORGCOORDINATOR)))
                .keuzes("doelen", keuzes(Doel.values(), Set.of(Doel.NAZORG)))
                .keuzes("groepen", keuzes(Compartiment.values(), Set.of()));
    }

    private static List<Keuze> keuzes(Codewoord[] codes, Set<? extends Codewoord> niet) {
        return Arrays.stream(codes)
                .filter(code -> !niet.contains(code))
                .map(code -> new Keuze(code.code(), code.omschrijving()))
                .toList();
    }

    @Zaakhandeling(value = NAAM, titel = "Gegevens delen", gelukt = "Het pakket staat klaar: de knop staat bovenaan.")
    @Transactional
    public void zetKlaar(ZaakNummer nummer, DeelGegevens opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        pakketten.zetKlaar(
                nummer,
                "groepen",
                new Deling(opdracht.ontvanger(), opdracht.doel(), opdracht.welke(), opdracht.omstandigheid()));
    }

    /** What is on the paper. @throws NietGevonden when this person doesn't carry or cover the case */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Blad blad(ZaakNummer nummer, long id) {
        team.eisUitvoering(nummer);
        Pakket pakket = pakketten.lees(nummer, id);
        return new Blad(pakket, pakket.isOpen() ? pakketten.inhoud(pakket) : List.of());
    }

    /** It is given. @throws Weigering when it may no longer */
    @Transactional(noRollbackFor = NietGevonden.class)
    public void verzend(ZaakNummer nummer, long id) {
        team.eisUitvoering(nummer);
        pakketten.verzend(pakketten.lees(nummer, id).id());
    }

    /** It is not given after all. @throws Weigering when it is gone already */
    @Transactional(noRollbackFor = NietGevonden.class)
    public void trekIn(ZaakNummer nummer, long id) {
        team.eisUitvoering(nummer);
        pakketten.trekIn(pakketten.lees(nummer, id).id(), Intrekreden.NIET_MEER_NODIG);
    }

    /** The client heard what was shared because of acute danger. */
    @Transactional(noRollbackFor = NietGevonden.class)
    public void zetVerteld(ZaakNummer nummer, long id) {
        team.eisUitvoering(nummer);
        pakketten.zetVerteld(pakketten.lees(nummer, id).id());
    }
}
