// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Bewaarbron.Dossier;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VernietigingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Heraanmelding;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due, the list that somebody draws up of it, and the certificates of what was destroyed. */
@Service
public class Vernietigingen {

    private static final String TOEZICHT = "toezicht";

    private final Lijstopslag opslag;
    private final Bewijsopslag bewijzen;
    private final Bewaarbronnen bron;
    private final LosseVragen vragen;
    private final Toegang toegang;
    private final Heraanmelding heraanmelding;
    private final VernietigingInstellingen instellingen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Vernietigingen(
            Lijstopslag opslag,
            Bewijsopslag bewijzen,
            Bewaarbronnen bron,
            LosseVragen vragen,
            Toegang toegang,
            Heraanmelding heraanmelding,
            VernietigingInstellingen instellingen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.bewijzen = bewijzen;
        this.bron = bron;
        this.vragen = vragen;
        this.toegang = toegang;
        this.heraanmelding = heraanmelding;
        this.instellingen = instellingen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param stelt whether this person draws up lists */
    public record Overzicht(List<Dossier> rijp, List<Lijst> lijsten, boolean stelt) {}

    /** @throws NietGevonden for who has no part in this */
    @Transactional
    public Overzicht overzicht() {
        Medewerker wie = eisLezer();
        gebeurtenissen.publishEvent(Inzage.van("te vernietigen dossiers", wie.id(), TOEZICHT));
        return new Overzicht(rijp(wie), opslag.alle(), stelt(wie));
    }

    private List<Dossier> rijp(Medewerker wie) {
        Set<String> opEenLijst = new HashSet<>(opslag.opEenLijst());
        return bron.rijp(LocalDate.now(klok), wie).stream()
                .filter(dossier -> !opEenLijst.contains(dossier.nummer()))
                .toList();
    }

    /**
     * Asks a second person to agree that these files are destroyed.
     *
     * @param keuzes by number why it stays, or null when it goes
     * @return the number of the list
     * @throws Weigering when nothing goes, or when something is not due any more
     */
    @Transactional
    public String stelOp(Map<String, @Nullable Blijfreden> keuzes) {
        Medewerker wie = toegang.medewerker();
        if (!stelt(wie)) {
            throw new NietGevonden();
        }
        heraanmelding.eisRecenteAanmelding();
        Map<String, Dossier> rijp = new LinkedHashMap<>();
        rijp(wie).stream().filter(Dossier::mag).forEach(dossier -> rijp.put(dossier.nummer(), dossier));
        if (!rijp.keySet().containsAll(keuzes.keySet())) {
            throw new Weigering("De lijst is intussen veranderd. Bekijk haar opnieuw en kies daarna.");
        }
        long weg = keuzes.values().stream().filter(reden -> reden == null).count();
        if (weg == 0) {
            throw new Weigering("Er staat geen dossier op de lijst dat weggaat. Kies er minstens een.");
        }
        String lijst = VernietigingNummer.nieuw().waarde();
        opslag.voegToe(lijst, wie.id(), Nummerhash.nieuw(instellingen.rondes()), (int) (keuzes.size() - weg));
        keuzes.forEach((nummer, reden) -> opslag.voegToe(lijst, rijp.get(nummer), reden));
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMAKEN, "vernietigingslijst opgesteld", lijst, TOEZICHT));
        toegang.betrek(lijst, wie.id(), VierOgen.VAN_EEN_VRAAG);
        vragen.stel(lijst, "dossiers vernietigen", instellingen.rolAkkoord(), instellingen.rolPlaatsvervanger());
        return lijst;
    }

    /** @throws NietGevonden when there is no such list, or for who has no part in this */
    @Transactional
    public Lijst.Bewijs bewijs(String nummer, Actie hoe) {
        eisLezer();
        Lijst lijst = opslag.zoek(nummer).orElseThrow(NietGevonden::new);
        gebeurtenissen.publishEvent(Inzage.van(hoe, "bewijs van vernietiging", nummer, TOEZICHT));
        return bewijzen.van(lijst);
    }

    /** What of the list is still there, with why. */
    @Transactional
    public List<Lijst.Rij> gebleven(String nummer) {
        eisLezer();
        return opslag.rijen(nummer);
    }

    /** Whether this number was destroyed with this list; the number need not exist any more. */
    @Transactional
    public boolean bewijst(String lijst, String nummer) {
        Lijst.Bewijs bewijs = bewijs(lijst, Actie.ZOEKEN);
        return bewijs.hashes()
                .contains(new Nummerhash(bewijs.lijst().zout(), bewijs.lijst().rondes()).van(nummer));
    }

    private boolean stelt(Medewerker wie) {
        return wie.heeft(instellingen.rolVoorstel());
    }

    private Medewerker eisLezer() {
        Medewerker wie = toegang.medewerker();
        Set<Rol> lezers = EnumSet.of(Rol.AUDITOR, Rol.FG, instellingen.rolVoorstel(), instellingen.rolAkkoord());
        if (lezers.stream().noneMatch(wie::heeft)) {
            throw new NietGevonden();
        }
        return wie;
    }
}
