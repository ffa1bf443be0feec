// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.rapportage.jaarrapport.Rapportblad.Aansluitregel;
import nl.baken.rapportage.jaarrapport.Rapportblad.Stemregel;
import nl.baken.rapportage.jaarrapport.Rapportblad.Versieregel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher gebeurtenissen;

    Rapportbladen(
            Rapportopslag opslag,
            Versieopslag versies,
            Bewerkingopslag bewerkingen,
            Afstemopslag stemmen,
            Rapporttoegang rechten,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.versies = versies;
        this.bewerkingen = bewerkingen;
        this.stemmen = stemmen;
        this.rechten = rechten;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** What of a report was kept. */
    private record Bewaard(List<Versie> versies, List<Bewerking> bewerkingen, List<Publicatie> publicaties) {

        Optional<Publicatie> publicatie(int versie) {
            return publicaties.stream().filter(deze -> deze.versie() == versie).findFirst();
        }

        Bewerking bewerking(int versie) {
            return bewerkingen.stream()
                    .filter(deze -> deze.versie() == versie)
                    .findFirst()
                    .orElseThrow();
        }

        Versie versie(int versie) {
            return versies.stream()
                    .filter(deze -> deze.versie() == versie)
                    .findFirst()
                    .orElseThrow();
        }

        boolean isOngewijzigd(int versie) {
            return versie(versie).isOngewijzigd()
                    && publicatie(versie).map(Publicatie::isOngewijzigd).orElse(true);
        }
    }

    private Bewaard lees(RapportNummer nummer) {
        return new Bewaard(versies.alle(nummer), bewerkingen.alle(nummer), versies.publicaties(nummer));
    }

    /**
     * @param gevraagd which version, or 0 for the newest that this person may see
     * @throws NietGevonden when there is no such report or version for this person
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Rapportblad blad(RapportNummer nummer, int gevraagd) {
        Rapport rapport = opslag.lees(nummer);
        Rapporttoegang.Blik blik = rechten.eis(nummer, "rapport");
        Bewaard bewaard = lees(nummer);
        List<Integer> zichtbaar = zichtbaar(bewaard, blik);
        int versie = gevraagd > 0 ? gevraagd : zichtbaar.stream().reduce(0, Integer::max);
        if (versie > 0 && !zichtbaar.contains(versie)) {
            throw new NietGevonden();
        }
        List<Bladtabel> tabellen = versie == 0 ? List.of() : tabellen(nummer, bewaard, versie, blik);
        Bewerking laatste = bewaard.bewerkingen().get(bewaard.bewerkingen().size() - 1);
        return new Rapportblad(
                nummer.waarde(),
                rapport.periode().naam(),
                laatste.stand().omschrijving(),
                versie,
                blik.alles(),
                versie > 0 && bewaard.publicatie(versie).isEmpty(),
                blik.schrijft() && laatste.stand() == Rapportstand.KLAAR,
                versie == 0 ? "" : tekst(bewaard.bewerking(versie).reden()),
                versie == 0 ? "" : duiding(bewaard, versie),
                tabellen.stream().filter(tabel -> !tabel.isLeeg()).toList(),
                tabellen.stream()
                        .filter(Bladtabel::isLeeg)
                        .map(Bladtabel::titel)
                        .toList(),
                verschillen(nummer, bewaard, versie, zichtbaar, blik),
                versie == 0 ? List.of() : aansluitingen(nummer, versie, tabellen),
                versie == 0 ? List.of() : stemmen(nummer, versie, blik),
                regels(bewaard, zichtbaar),
                versie == 0 ? "" : hash(bewaard, versie, blik),
                versie == 0 || bewaard.isOngewijzigd(versie));
    }

    private static List<Integer> zichtbaar(Bewaard bewaard, Rapporttoegang.Blik blik) {
        return bewaard.versies().stream()
                .map(Versie::versie)
                .filter(versie -> blik.concept() || bewaard.publicatie(versie).isPresent())
                .toList();
    }

    private List<Bladtabel> tabellen(RapportNummer nummer, Bewaard bewaard, int versie, Rapporttoegang.Blik blik) {
        if (blik.alles()) {
            return Afscherming.exact(Inhoud.lees(bewaard.versie(versie).inhoud()));
        }
        return bewaard.publicatie(versie)
                .map(publicatie -> publicatie.openbaar().tabellen())
                .orElseGet(() -> versies.afgeschermd(nummer, versie));
    }

    private static String duiding(Bewaard bewaard, int versie) {
        return bewaard.publicatie(versie)
                .map(publicatie -> publicatie.openbaar().duiding())
                .orElseGet(() -> tekst(bewaard.bewerking(versie).duiding()));
    }

    /** With the version before it that this reader sees. */
    private List<Verschil> verschillen(
            RapportNummer nummer, Bewaard bewaard, int versie, List<Integer> zichtbaar, Rapporttoegang.Blik blik) {
        return zichtbaar.stream()
                .filter(eerder -> eerder < versie)
                .reduce((een, ander) -> ander)
                .map(eerder -> Verschil.tussen(
                        tabellen(nummer, bewaard, eerder, blik), tabellen(nummer, bewaard, versie, blik)))
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

    private static List<Versieregel> regels(Bewaard bewaard, List<Integer> zichtbaar) {
        List<Versieregel> regels = new ArrayList<>();
        for (Versie versie : bewaard.versies()) {
            Optional<Publicatie> publicatie = bewaard.publicatie(versie.versie());
            regels.add(
                    0,
                    new Versieregel(
                            versie.versie(),
                            Dag.moment(versie.vastgelegdOp()),
                            bewaard.bewerking(versie.versie()).stand().omschrijving(),
                            publicatie.map(deze -> Dag.toon(deze.op())).orElse(""),
                            publicatie.map(Publicatie::hash).orElse(versie.hash()),
                            bewaard.isOngewijzigd(versie.versie()),
                            zichtbaar.contains(versie.versie())));
        }
        return regels;
    }

    private static String hash(Bewaard bewaard, int versie, Rapporttoegang.Blik blik) {
        return blik.alles()
                ? bewaard.versie(versie).hash()
                : bewaard.publicatie(versie)
                        .map(Publicatie::hash)
                        .orElse(bewaard.versie(versie).hash());
    }

    /**
     * What was published, to take along.
     *
     * @throws NietGevonden when nothing was, or it is not for this person
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Uitvoer voerUit(RapportNummer nummer, int gevraagd) {
        Rapport rapport = opslag.lees(nummer);
        rechten.eis(nummer, "rapport");
        Publicatie publicatie = versies.publicaties(nummer).stream()
                .filter(deze -> gevraagd == 0 || deze.versie() == gevraagd)
                .reduce((eerder, later) -> later)
                .orElseThrow(NietGevonden::new);
        gebeurtenissen.publishEvent(
                new Handeling(Actie.EXPORTEREN, "rapport als pdf", nummer.waarde(), Rapporttoegang.ROLGROND));
        Publicatie.Openbaar openbaar = publicatie.openbaar();
        return new Uitvoer(
                rapport.periode().naam(),
                publicatie.versie(),
                Dag.toon(publicatie.op()),
                openbaar.duiding(),
                openbaar.tabellen().stream().filter(tabel -> !tabel.isLeeg()).toList(),
                publicatie.hash());
    }

    public record Uitvoer(
            String periode, int versie, String op, String duiding, List<Bladtabel> tabellen, String hash) {}

    /** The tables that were published, to choose from: only what went out is an answer to anybody. */
    @Transactional(readOnly = true)
    public List<Keuze> gepubliceerd() {
        List<Keuze> keuzes = new ArrayList<>();
        for (Rapport rapport : opslag.alle()) {
            versies.publicaties(rapport.nummer()).stream()
                    .reduce((eerder, later) -> later)
                    .ifPresent(laatste -> laatste.openbaar().tabellen().stream()
                            .filter(tabel -> !tabel.isLeeg())
                            .forEach(tabel -> keuzes.add(keuze(rapport, laatste, tabel))));
        }
        return keuzes;
    }

    private static Keuze keuze(Rapport rapport, Publicatie publicatie, Bladtabel tabel) {
        return new Keuze(
                rapport.nummer() + "/" + publicatie.versie() + "/" + tabel.code(),
                rapport.periode().naam() + ", versie " + publicatie.versie() + ": " + tabel.titel());
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
