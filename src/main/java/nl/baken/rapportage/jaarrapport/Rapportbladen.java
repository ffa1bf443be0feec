// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.rapportage.jaarrapport.Rapportblad.Aansluitregel;
import nl.baken.rapportage.jaarrapport.Rapportblad.Stemregel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A report as its reader may see it: every count, what is not published yet, or what went out. */
@Service
public class Rapportbladen {

    private final Rapportopslag opslag;
    private final Versieopslag versies;
    private final Bewerkingopslag bewerkingen;
    private final Afstemopslag stemmen;
    private final Rapporttoegang rechten;
    private final Bladwoorden woorden;

    Rapportbladen(
            Rapportopslag opslag,
            Versieopslag versies,
            Bewerkingopslag bewerkingen,
            Afstemopslag stemmen,
            Rapporttoegang rechten,
            Bladwoorden woorden) {
        this.woorden = woorden;
        this.opslag = opslag;
        this.versies = versies;
        this.bewerkingen = bewerkingen;
        this.stemmen = stemmen;
        this.rechten = rechten;
    }

    /**
     * @param gevraagd which version, or 0 for the newest that this person may see
     * @throws NietGevonden when there is no such report or version for this person
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Rapportblad blad(RapportNummer nummer, int gevraagd) {
        Rapport rapport = opslag.lees(nummer);
        Rapporttoegang.Blik blik = rechten.eis(nummer, "rapport");
        Bewaard bewaard = Bewaard.lees(nummer, versies, bewerkingen);
        List<Integer> zichtbaar = bewaard.zichtbaar(blik);
        int versie = gevraagd > 0 ? gevraagd : zichtbaar.stream().reduce(0, Integer::max);
        if (versie > 0 && !zichtbaar.contains(versie)) {
            throw new NietGevonden();
        }
        List<Bladtabel> tabellen = versie == 0 ? List.of() : tabellen(bewaard, versie, blik);
        return new Rapportblad(
                nummer.waarde(),
                rapport.periode().naam(),
                bewaard.stand().omschrijving(),
                versie,
                blik.alles(),
                versie > 0 && bewaard.publicatie(versie).isEmpty(),
                blik.schrijft() && bewaard.isHertelbaar(),
                blik.schrijft() && bewaard.stand().isIntrekbaar(),
                versie == 0 || !blik.schrijft() ? "" : bewaard.reden(versie),
                versie == 0 ? "" : bewaard.duiding(versie),
                tabellen.stream().filter(tabel -> !tabel.isLeeg()).toList(),
                tabellen.stream()
                        .filter(Bladtabel::isLeeg)
                        .map(Bladtabel::titel)
                        .toList(),
                verschillen(bewaard, versie, zichtbaar, blik),
                versie == 0 ? List.of() : aansluitingen(nummer, versie, tabellen),
                versie == 0 ? List.of() : stemmen(nummer, versie, blik),
                bewaard.regels(zichtbaar),
                versie == 0 ? "" : bewaard.hash(versie, blik),
                versie == 0 ? "" : bewaard.gehasht(versie, blik),
                versie == 0 || bewaard.isOngewijzigd(versie));
    }

    private List<Bladtabel> tabellen(Bewaard bewaard, int versie, Rapporttoegang.Blik blik) {
        return blik.alles()
                ? woorden.van(
                        Afscherming.exact(Inhoud.lees(bewaard.versie(versie).inhoud())))
                : bewaard.openbareTabellen(versie);
    }

    /** With the version before it that this reader sees. */
    private List<Verschil> verschillen(Bewaard bewaard, int versie, List<Integer> zichtbaar, Rapporttoegang.Blik blik) {
        return zichtbaar.stream()
                .filter(eerder -> eerder < versie)
                .reduce((een, ander) -> ander)
                .map(eerder -> Verschil.tussen(tabellen(bewaard, eerder, blik), tabellen(bewaard, versie, blik)))
                .orElse(List.of());
    }

    /** Our own total as the table beside it shows it; with the difference a hidden one would be told after all. */
    private List<Aansluitregel> aansluitingen(RapportNummer nummer, int versie, List<Bladtabel> tabellen) {
        return versies.aansluitingen(nummer, versie).stream()
                .map(regel -> {
                    String eigen = alsGetoond(Comenshatotalen.eigen(regel.onderdeel(), tabellen), regel.eigen());
                    String bron = alsGetoond(Comenshatotalen.vanBron(regel.onderdeel(), tabellen), regel.comensha());
                    boolean verborgen = Bladtabel.isVerborgen(eigen) || Bladtabel.isVerborgen(bron);
                    return new Aansluitregel(
                            regel.onderdeel(), eigen, bron, verborgen ? Bladtabel.MEE : regel.verschil());
                })
                .toList();
    }

    private static String alsGetoond(String cel, @Nullable Long aantal) {
        return Bladtabel.isVerborgen(cel) ? cel : aantal(aantal);
    }

    private static String aantal(@Nullable Long aantal) {
        return aantal == null ? "Niet bekend" : Long.toString(aantal);
    }

    private List<Stemregel> stemmen(RapportNummer nummer, int versie, Rapporttoegang.Blik blik) {
        return stemmen.van(nummer, versie).stream()
                .map(stem -> new Stemregel(
                        stem.ronde(),
                        stem.partij(),
                        stem.inWoorden(),
                        blik.schrijft() ? tekst(stem.opmerking()) : "",
                        stem.rol() == null ? "" : stem.rol(),
                        stem.op() == null ? "" : Dag.toon(stem.op())))
                .toList();
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
