// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import static nl.baken.zorg.Sturingswoorden.AFSPRAAK_NAGAAN_NODIG;
import static nl.baken.zorg.Sturingswoorden.MEDISCHE_VRAGEN_NODIG;
import static nl.baken.zorg.Sturingswoorden.MEDISCHE_ZORG_KLAAR;
import static nl.baken.zorg.Sturingswoorden.NAGAAN_OP;
import static nl.baken.zorg.Sturingswoorden.VERZEKERING_NODIG;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.Spoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P05: what medical care asks next, by what is known. */
@Service
public class Medischverloop {

    private static final String[] TERMIJNEN = {"T70", "T71", "T72", "T73", "T74_PEP", "T74_SPOREN"};

    private final Zorgopslag opslag;
    private final Verwijzingopslag verwijzingen;
    private final Zorgtermijnen termijnen;
    private final Zorgspoor spoor;

    Medischverloop(Zorgopslag opslag, Verwijzingopslag verwijzingen, Zorgtermijnen termijnen, Zorgspoor spoor) {
        this.opslag = opslag;
        this.verwijzingen = verwijzingen;
        this.termijnen = termijnen;
        this.spoor = spoor;
    }

    /** The questions are asked at each start, but not when the track only began again for an act. */
    @Transactional
    public Sturing open(ZaakNummer nummer) {
        boolean doorHandeling = opslag.vragen(nummer).isPresent() && isIetsOpen(nummer);
        if (!doorHandeling) {
            termijnen.loop("T70", nummer);
        }
        if (opslag.verzekering(nummer).isEmpty() && !doorHandeling) {
            termijnen.loop("T71", nummer);
        }
        return Sturing.met(MEDISCHE_VRAGEN_NODIG, !doorHandeling);
    }

    @Transactional
    public Sturing volg(ZaakNummer nummer) {
        Optional<Instant> afspraak = eerste(nummer).map(verwijzing -> termijnen.nodigVanaf(loop(nummer, verwijzing)));
        Optional<Instant> verzekering = termijnen.loopt("T71", nummer).map(termijnen::nodigVanaf);
        boolean klaar = !isIetsOpen(nummer) && verzekering.isEmpty();
        return Sturing.met(MEDISCHE_ZORG_KLAAR, klaar)
                .en(AFSPRAAK_NAGAAN_NODIG, afspraak.filter(termijnen::isGeweest).isPresent())
                .en(VERZEKERING_NODIG, verzekering.filter(termijnen::isGeweest).isPresent())
                .en(NAGAAN_OP, termijnen.eerste(afspraak, verzekering));
    }

    /** Whatever was still open is no longer followed. */
    @Transactional
    public Sturing eindig(ZaakNummer nummer) {
        verwijzingen.open(nummer).forEach(verwijzing -> verwijzingen.rondAf(verwijzing.id(), null));
        spoor.eindig(nummer, Spoor.MEDISCHE_ZORG, TERMIJNEN);
        return Sturing.geen();
    }

    /** The open referrals, the first to look into first. */
    List<Verwijzing> opVolgorde(ZaakNummer nummer) {
        return verwijzingen.open(nummer).stream()
                .sorted(Comparator.comparing(
                        verwijzing -> termijnen.vervalt(verwijzing.termijn(), verwijzing.teltVanaf())))
                .toList();
    }

    private Optional<Verwijzing> eerste(ZaakNummer nummer) {
        return opVolgorde(nummer).stream().findFirst();
    }

    private Termijn loop(ZaakNummer nummer, Verwijzing verwijzing) {
        termijnen.vervallen(nummer, verwijzing.afspraakOp() == null ? "T72" : "T73");
        return termijnen.loopVanaf(verwijzing.termijn(), nummer, verwijzing.teltVanaf());
    }

    private boolean isIetsOpen(ZaakNummer nummer) {
        return !verwijzingen.open(nummer).isEmpty() || spoor.wachtOpAntwoord(nummer, Spoor.MEDISCHE_ZORG);
    }
}
