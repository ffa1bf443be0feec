// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Zaaktoegang;
import nl.baken.toegang.Blokkades;
import nl.baken.toegang.Rechtenmatrix;
import nl.baken.toegang.Relatie;
import nl.baken.toegang.Teambetrokkenheid;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who handles a request: who carries the case, the privacy officer of the team, and who is asked to look as the second
 * person. The officer has no page of the case and reads no more than the request takes.
 */
@Service
class Verzoektoegang {

    /** The ground of the privacy officer, as long as a request is open. */
    static final String GROND = "AVG-verzoek";

    private static final String TWEEDE = "tweede persoon";

    private final Toegang toegang;
    private final Teambetrokkenheid teams;
    private final Zaaktoegang zaken;
    private final Blokkades blokkades;
    private final Rechtenmatrix rechten;
    private final Verzoekopslag opslag;
    private final ApplicationEventPublisher gebeurtenissen;

    Verzoektoegang(
            Toegang toegang,
            Teambetrokkenheid teams,
            Zaaktoegang zaken,
            Blokkades blokkades,
            Rechtenmatrix rechten,
            Verzoekopslag opslag,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.teams = teams;
        this.zaken = zaken;
        this.blokkades = blokkades;
        this.rechten = rechten;
        this.opslag = opslag;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param ziet which parts of an extract this person reads @param behandelt whether this person also decides @param naarZaak whether there is a page of the case for this person */
    record Blik(Verzoek verzoek, Set<Compartiment> ziet, boolean behandelt, boolean naarZaak) {}

    /** @throws NietGevonden when this person neither carries the case nor is privacy officer */
    void eisBehandelaar(ZaakNummer nummer) {
        zaken.eisUitvoeringOfFg(nummer);
    }

    /** Whether this person may read the file already, and so may point at a line of it. */
    boolean leest(ZaakNummer nummer) {
        return relaties(nummer.waarde())
                .anyMatch(relatie -> relatie.doet() || relatie.grond().equals(GROND));
    }

    /** Also in the log. @throws NietGevonden when there is no such request for this person */
    Blik eis(String kenmerk, String wat) {
        Verzoek verzoek = opslag.zoek(kenmerk).orElseThrow(NietGevonden::new);
        List<Relatie> eigen = relaties(verzoek.zaak().waarde())
                .filter(relatie -> relatie.doet() || relatie.grond().equals(GROND))
                .toList();
        List<Relatie> gevraagd = relaties(kenmerk)
                .filter(relatie -> relatie.grond().equals(TWEEDE))
                .toList();
        if (eigen.isEmpty() && gevraagd.isEmpty()) {
            gebeurtenissen.publishEvent(Inzage.geweigerd(wat, verzoek.zaak().waarde()));
            throw new NietGevonden();
        }
        Set<Compartiment> ziet = EnumSet.noneOf(Compartiment.class);
        Stream.concat(eigen.stream(), gevraagd.stream()).forEach(relatie -> ziet.addAll(relatie.ziet()));
        String grond = (eigen.isEmpty() ? gevraagd : eigen).get(0).grond();
        gebeurtenissen.publishEvent(Inzage.van(wat, verzoek.zaak().waarde(), grond));
        return new Blik(verzoek, ziet, !eigen.isEmpty(), zaken.ziet(verzoek.zaak()));
    }

    /** As {@link #eis}, for who decides: the second person reads what was decided, and answers elsewhere. */
    Blik eisBehandeling(String kenmerk, String wat) {
        Blik blik = eis(kenmerk, wat);
        if (!blik.behandelt()) {
            gebeurtenissen.publishEvent(
                    Inzage.geweigerd(wat, blik.verzoek().zaak().waarde()));
            throw new NietGevonden();
        }
        return blik;
    }

    private Stream<Relatie> relaties(String nummer) {
        return toegang.nummers(nummer, toegang.medewerker()).stream()
                .map(betrokken -> rechten.relatie(betrokken.grond()));
    }

    /** The team of the case is asked about a question of its own number, and whoever is shut out of the case is not. */
    void neemOver(ZaakNummer nummer, String vraag) {
        teams.neemTeamOver(nummer.waarde(), vraag);
        blokkades.neemOver(nummer.waarde(), vraag);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void betrekFg(ZaakNummer nummer) {
        teams.betrekHetTeam(nummer.waarde(), Rol.FG, GROND);
    }

    /** The answer is asked about under the number of the request; who decided can take the question back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stelVragen(Verzoek verzoek, Medewerker eerste) {
        if (toegang.gronden(verzoek.kenmerk()).isEmpty()) {
            neemOver(verzoek.zaak(), verzoek.kenmerk());
        }
        toegang.betrek(verzoek.kenmerk(), eerste.id(), GROND);
    }

    /** Nobody has business with this request any more; the officer has in the case while another is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void laatLos(Verzoek verzoek) {
        toegang.gronden(verzoek.kenmerk()).forEach(betrokken -> toegang.beeindig(verzoek.kenmerk(), betrokken.grond()));
        if (opslag.van(verzoek.zaak()).stream().noneMatch(Verzoek::isOpen)) {
            toegang.beeindig(verzoek.zaak().waarde(), GROND);
        }
    }
}
