// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.formulier.Keuze;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published, for who takes it along or answers a council with it. */
@Service
public class Rapportuitvoer {

    private final Rapportopslag opslag;
    private final Versieopslag versies;
    private final Rapporttoegang rechten;
    private final ApplicationEventPublisher gebeurtenissen;

    Rapportuitvoer(
            Rapportopslag opslag,
            Versieopslag versies,
            Rapporttoegang rechten,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.versies = versies;
        this.rechten = rechten;
        this.gebeurtenissen = gebeurtenissen;
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

    /** The tables that were published last of each report, to choose from: only what went out is an answer to anybody. */
    @Transactional(readOnly = true)
    public List<Keuze> gepubliceerd() {
        Map<String, Publicatie> laatste = versies.laatstePublicaties();
        return opslag.alle().stream()
                .flatMap(rapport -> Optional.ofNullable(
                                laatste.get(rapport.nummer().waarde()))
                        .stream()
                        .flatMap(publicatie -> keuzes(rapport, publicatie)))
                .toList();
    }

    /** Those that were chosen before, of whatever version: what went out stays, and so does its title. */
    @Transactional(readOnly = true)
    public List<Keuze> gekozen(List<String> waarden) {
        return waarden.stream()
                .map(waarde -> waarde.split("/", 2)[0])
                .distinct()
                .flatMap(nummer -> opslag.zoek(new RapportNummer(nummer)).stream())
                .flatMap(rapport -> versies.publicaties(rapport.nummer()).stream()
                        .filter(publicatie -> waarden.stream().anyMatch(begin(rapport, publicatie)))
                        .flatMap(publicatie -> keuzes(rapport, publicatie)))
                .filter(keuze -> waarden.contains(keuze.waarde()))
                .toList();
    }

    private static Predicate<String> begin(Rapport rapport, Publicatie publicatie) {
        return waarde -> waarde.startsWith(rapport.nummer() + "/" + publicatie.versie() + "/");
    }

    private static Stream<Keuze> keuzes(Rapport rapport, Publicatie publicatie) {
        return publicatie.openbaar().tabellen().stream()
                .filter(tabel -> !tabel.isLeeg())
                .map(tabel -> keuze(rapport, publicatie, tabel));
    }

    private static Keuze keuze(Rapport rapport, Publicatie publicatie, Bladtabel tabel) {
        return new Keuze(
                rapport.nummer() + "/" + publicatie.versie() + "/" + tabel.code(),
                rapport.periode().naam() + ", versie " + publicatie.versie() + ": " + tabel.titel());
    }
}
