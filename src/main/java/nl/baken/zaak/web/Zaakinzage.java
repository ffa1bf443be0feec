// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the case page together for who is involved; everybody else gets the answer of a case that doesn't exist. */
@Service
class Zaakinzage {

    private final Toegang toegang;
    private final Zaken zaken;
    private final Zaakteam team;
    private final Takenlijst taken;
    private final Zaakfeiten feiten;
    private final Termijnregels termijnen;
    private final List<Zaakdeel> delen;

    Zaakinzage(
            Toegang toegang,
            Zaken zaken,
            Zaakteam team,
            Takenlijst taken,
            Zaakfeiten feiten,
            Termijnregels termijnen,
            List<Zaakdeel> delen) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.team = team;
        this.taken = taken;
        this.feiten = feiten;
        this.termijnen = termijnen;
        this.delen = delen.stream()
                .sorted(Comparator.comparingInt(Zaakdeel::volgorde))
                .toList();
    }

    @Transactional(noRollbackFor = NietGevonden.class)
    public Zaakblad blad(ZaakNummer nummer) {
        toegang.eisInzage("zaak", nummer.waarde());
        Zaak zaak = zaken.lees(nummer);
        Medewerker wie = toegang.medewerker();
        boolean inhoud = team.zietInhoud(nummer, wie);
        if (inhoud) {
            toegang.eisInzage("identiteit en veilig contact", nummer.waarde());
        }
        return new Zaakblad(
                nummer.waarde(),
                zaak.gevaar(),
                inhoud,
                inhoud ? feiten.contact(zaak) : List.of(),
                feiten.kern(zaak, inhoud),
                inhoud ? feiten.wie(zaak) : List.of(),
                termijnen.van(zaak, wie, inhoud),
                taken.voor(nummer.waarde(), wie),
                inhoud ? delen(zaak, wie) : List.of(),
                feiten.tijdlijn(zaak));
    }

    private List<Zaakdeel.Deel> delen(Zaak zaak, Medewerker wie) {
        return delen.stream()
                .map(deel -> deel.voor(zaak, wie))
                .flatMap(Optional::stream)
                .toList();
    }
}
