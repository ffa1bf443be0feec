// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.List;
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
}
