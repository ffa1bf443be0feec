// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Afwezigheid;
import nl.baken.toegang.Taakverdeling;
import nl.baken.toegang.Taakverdeling.Taak;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.DossierGesloten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does the work of a case now, and everything that follows from it: the tasks, the access, the deadline to find
 * somebody. Whatever changed (a begin, an end, a second absence, a switched-off account), the answer is worked out anew,
 * so that the order in which things happen doesn't matter and nothing stays with somebody who is away.
 */
@Component
class Vervanging {

    static final String TERMIJN = "T130";

    private final Zaken zaken;
    private final Waarnemingopslag waarnemingen;
    private final Afwezigheden afwezigheden;
    private final Taakverdeling taken;
    private final Toegang toegang;
    private final Termijnen termijnen;
    private final Clock klok;

    Vervanging(
            Zaken zaken,
            Waarnemingopslag waarnemingen,
            Afwezigheden afwezigheden,
            Taakverdeling taken,
            Toegang toegang,
            Termijnen termijnen,
            Clock klok) {
        this.zaken = zaken;
        this.waarnemingen = waarnemingen;
        this.afwezigheden = afwezigheden;
        this.taken = taken;
        this.toegang = toegang;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** Works out who does the work now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void herzie(ZaakNummer nummer) {
        // The tasks first, as completing one does, so that the two can't wait for each other.
        List<Taak> open = taken.toegewezen(nummer.waarde());
        Zaak zaak = zaken.houdVast(nummer);
        if (zaak.coordinator() == null || !zaak.isOpen()) {
            return;
        }
        List<Waarneming> alle = waarnemingen.nietAfgerond(nummer);
        Optional<String> uitvoerder = uitvoerder(zaak.coordinator(), alle);
        zetVervanger(zaak, uitvoerder, alle);
        zetToegang(zaak, uitvoerder, alle);
        open.stream()
                .filter(taak -> moetWeg(taak, zaak, uitvoerder, alle))
                .forEach(taak -> verplaats(taak, uitvoerder));
        bewaak(zaak, uitvoerder);
        waarnemingen.rondAf(nummer);
    }

    /** The file is closed: nobody stands in any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(DossierGesloten gesloten) {
        ZaakNummer nummer = gesloten.zaak();
        List<Waarneming> open = waarnemingen.nietAfgerond(nummer);
        if (open.isEmpty()) {
            return;
        }
        open.forEach(waarneming -> waarnemingen.eindig(waarneming.id()));
        waarnemingen.rondAf(nummer);
        zaken.zetVervanger(nummer, null, null);
    }

    /** Along the chain: who is away is replaced by who stands in, as long as that is somebody who is there. */
    private Optional<String> uitvoerder(String coordinator, List<Waarneming> alle) {
        Map<String, String> vervangers = alle.stream()
                .filter(Waarneming::loopt)
                .collect(Collectors.toMap(Waarneming::vervangt, Waarneming::waarnemer, (eerste, laatste) -> laatste));
        Set<String> gezien = new HashSet<>();
        String wie = coordinator;
        while (wie != null && gezien.add(wie)) {
            if (!afwezigheden.isAfwezig(wie)) {
                return Optional.of(wie);
            }
            wie = vervangers.get(wie);
        }
        return Optional.empty();
    }

    private void zetVervanger(Zaak zaak, Optional<String> uitvoerder, List<Waarneming> alle) {
        String vervanger =
                uitvoerder.filter(wie -> !wie.equals(zaak.coordinator())).orElse(null);
        zaken.zetVervanger(zaak.nummer(), vervanger, vervanger == null ? null : totEnMet(alle));
    }

    /** The first day on which one of those who are away is back, less one. */
    private @Nullable LocalDate totEnMet(List<Waarneming> alle) {
        return alle.stream()
                .filter(Waarneming::loopt)
                .flatMap(waarneming -> afwezigheden.zoek(waarneming.afwezigheid()).stream())
                .map(Afwezigheid::tot)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(tot -> LocalDate.ofInstant(tot.minusMillis(1), klok.getZone()))
                .orElse(null);
    }

    private void zetToegang(Zaak zaak, Optional<String> uitvoerder, List<Waarneming> alle) {
        String nummer = zaak.nummer().waarde();
        uitvoerder
                .filter(wie -> !wie.equals(zaak.coordinator()))
                .ifPresent(wie -> toegang.betrek(nummer, wie, Zaakteam.WAARNEMER, Zaakteam.DRAAGT));
        alle.stream()
                .map(Waarneming::waarnemer)
                .distinct()
                .filter(wie -> !wie.equals(uitvoerder.orElse(null)) && !wie.equals(zaak.waarnemer()))
                .forEach(wie -> toegang.beeindig(nummer, wie, Zaakteam.WAARNEMER));
    }

    /** With who is away; or with who stood in, and it came by that. */
    private boolean moetWeg(Taak taak, Zaak zaak, Optional<String> uitvoerder, List<Waarneming> alle) {
        String wie = Objects.requireNonNull(taak.wie());
        if (wie.equals(uitvoerder.orElse(null))) {
            return false;
        }
        if (afwezigheden.isAfwezig(wie)) {
            return true;
        }
        boolean eigen = wie.equals(zaak.waarnemer())
                && alle.stream()
                        .filter(waarneming -> waarneming.waarnemer().equals(wie))
                        .anyMatch(waarneming -> waarneming.eigen().contains(taak.id()));
        return !eigen
                && taak.isVoor(Rol.ZORGCOORDINATOR)
                && !taak.vierOgen()
                && alle.stream().anyMatch(waarneming -> waarneming.waarnemer().equals(wie));
    }

    private void verplaats(Taak taak, Optional<String> uitvoerder) {
        uitvoerder.ifPresentOrElse(wie -> taken.geef(taak, wie, Rol.ZORGCOORDINATOR), () -> taken.bied(taak));
    }

    /** As long as nobody can, the tasks are offered; who then comes, gets them. */
    private void bewaak(Zaak zaak, Optional<String> uitvoerder) {
        String nummer = zaak.nummer().waarde();
        if (uitvoerder.isPresent()) {
            if (termijnen.gehaald(TERMIJN, nummer)) {
                taken.aangeboden(nummer, Rol.ZORGCOORDINATOR)
                        .forEach(taak -> taken.geef(taak, uitvoerder.get(), Rol.ZORGCOORDINATOR));
            }
        } else if (termijnen.loopt(TERMIJN, nummer).isEmpty()) {
            termijnen.start(TERMIJN, nummer, klok.instant());
        }
    }
}
