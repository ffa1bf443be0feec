// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Blokkades;
import nl.baken.toegang.Rechtenmatrix;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Wie heeft mijn dossier gezien?" (NEN 7513 §9, AVG 15), for who carries the case or covers it and for the privacy
 * officer, to read with the client or to give on paper. Making it is logged like any other view.
 */
@Service
public class Wiekeek {

    private static final String WAT = "wie keek";

    private final Wiekeekregels regels;
    private final Toegang toegang;
    private final Rechtenmatrix rechten;
    private final Blokkades blokkades;
    private final Wiekeekinstellingen instellingen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Wiekeek(
            Wiekeekregels regels,
            Toegang toegang,
            Rechtenmatrix rechten,
            Blokkades blokkades,
            Wiekeekinstellingen instellingen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.regels = regels;
        this.toegang = toegang;
        this.rechten = rechten;
        this.blokkades = blokkades;
        this.instellingen = instellingen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * What was asked for.
     *
     * @param van first day, or null for the usual period before the last day
     * @param tot last day, included, or null for today
     * @param namen why with the names of employees, or null for without
     */
    public record Keuze(@Nullable LocalDate van, @Nullable LocalDate tot, @Nullable Naamreden namen) {}

    /**
     * @param actie {@link Actie#LEZEN} for a page, {@link Actie#AFDRUKKEN} for a sheet of paper
     * @throws NietGevonden for everybody who may not, the same as for a case that is not there
     * @throws Weigering when the period ends before it begins
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Wiekeekblad van(ZaakNummer zaak, Keuze keuze, Actie actie) {
        Medewerker wie = toegang.medewerker();
        String nummer = zaak.waarde();
        String wat = keuze.namen() == null
                ? WAT
                : WAT + ", met namen: " + keuze.namen().omschrijving();
        Optional<String> grond = alsUitvoerder(nummer, wie);
        boolean naarZaak = grond.isPresent();
        if (!naarZaak && !(wie.heeft(Rol.FG) && magToezien(nummer, wie))) {
            gebeurtenissen.publishEvent(Inzage.geweigerd(actie, WAT, nummer));
            throw new NietGevonden();
        }
        LocalDate tot = keuze.tot() == null ? LocalDate.now(klok) : keuze.tot();
        LocalDate van = keuze.van() == null ? tot.minus(instellingen.periode()) : keuze.van();
        if (van.isAfter(tot)) {
            throw new Weigering("tot", "De laatste dag ligt voor de eerste. Kies een latere laatste dag.");
        }
        gebeurtenissen.publishEvent(Inzage.van(actie, wat, nummer, grond.orElse("toezicht")));
        List<Wiekeekblad.Dagdeel> dagen = regels.van(nummer, van, tot, keuze.namen() != null);
        return new Wiekeekblad(nummer, van, tot, keuze.namen(), naarZaak, dagen, woorden(dagen));
    }

    private Optional<String> alsUitvoerder(String nummer, Medewerker wie) {
        return toegang.nummers(nummer, wie).stream()
                .map(Toegang.Betrokken::grond)
                .filter(grond ->
                        rechten.relatie(grond).blad() && rechten.relatie(grond).doet())
                .findFirst();
    }

    private boolean magToezien(String nummer, Medewerker wie) {
        return !blokkades.geldt(nummer, wie.id()) && regels.isBekend(nummer);
    }

    private static List<Clientwoord> woorden(List<Wiekeekblad.Dagdeel> dagen) {
        return dagen.stream()
                .flatMap(dag -> dag.rijen().stream())
                .map(Wiekeekblad.Rij::woord)
                .distinct()
                .sorted()
                .toList();
    }
}
