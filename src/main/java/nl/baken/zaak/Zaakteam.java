// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Zaaktoegang;
import nl.baken.toegang.Noodinzages;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toegang.Betrokken;
import nl.baken.toegang.VierOgen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On what grounds somebody is involved in cases, and what each ground lets one see and do. */
@Service
public class Zaakteam implements Zaaktoegang {

    /** Divides the work: sees the caseload and the deadlines, not what a case is about. */
    public static final String TEAMLEIDING = "teamleiding";

    public static final String ZORGCOORDINATOR = "zorgcoördinator";
    public static final String WAARNEMER = "waarnemer";

    /** Decides for somebody under 18; ends at 00:00 on the 18th birthday (T36). */
    public static final String VERTEGENWOORDIGER = "vertegenwoordiger";

    /** Decides on the Wmo request: does a task, with what that takes; has no case page. */
    public static final String WMO = "Wmo-besluit";

    /** Looks for capacity when there is no place: does a task; has no case page. */
    public static final String CAPACITEIT = "opvangcapaciteit";

    /** Decides on a leak of personal data: does a task, with what that takes; has no case page. */
    public static final String DATALEK = "datalek";

    /** Looks in the file of an earlier case of the same person, for a reason and for a while. */
    public static final String EERDERE_ZAAK = "eerdere zaak";

    private static final Set<String> ALLEEN_DE_TAAK = Set.of(WMO, CAPACITEIT, DATALEK, VierOgen.VAN_EEN_VRAAG);
    private static final Set<String> ZONDER_INHOUD =
            Set.of(TEAMLEIDING, WMO, CAPACITEIT, DATALEK, VierOgen.VAN_EEN_VRAAG);
    private static final Set<String> VOERT_UIT = Set.of(ZORGCOORDINATOR, WAARNEMER);

    private final Toegang toegang;
    private final ZaakRepository zaken;

    Zaakteam(Toegang toegang, ZaakRepository zaken) {
        this.toegang = toegang;
        this.zaken = zaken;
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public void eisUitvoering(ZaakNummer nummer) {
        toegang.eisInzage("zaak bij handeling", nummer.waarde());
        if (!voertUit(nummer, toegang.medewerker())) {
            throw new NietGevonden();
        }
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public void eisUitvoeringOfLeiding(ZaakNummer nummer) {
        if (leidt(nummer, toegang.medewerker())) {
            toegang.eisInzage("zaak bij handeling", nummer.waarde());
        } else {
            eisUitvoering(nummer);
        }
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public void eisUitvoeringOfNood(ZaakNummer nummer) {
        if (blik(nummer, toegang.medewerker()).inNood()) {
            toegang.eisInzage("zaak bij handeling", nummer.waarde());
        } else {
            eisUitvoering(nummer);
        }
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public void eisInLeven(ZaakNummer nummer) {
        if (isOverleden(nummer)) {
            throw new NietGevonden();
        }
    }

    private boolean isOverleden(ZaakNummer nummer) {
        return zaken.find(nummer)
                .filter(zaak -> zaak.status() == Zaakstatus.OVERLEDEN)
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean ziet(ZaakNummer nummer) {
        return zietZaak(nummer, toegang.medewerker());
    }

    /** Every case that this person has a page of, with the grounds. */
    public Map<String, Set<String>> zaken(Medewerker wie) {
        return toegang.nummers(ZaakNummer.VOORVOEGSEL, wie).stream()
                .filter(betrokken -> !ALLEEN_DE_TAAK.contains(betrokken.grond()))
                .collect(Collectors.groupingBy(
                        Betrokken::nummer, Collectors.mapping(Betrokken::grond, Collectors.toSet())));
    }

    /**
     * What somebody may see and do of one case.
     *
     * @param zaak has a case page; who only does one task of it has not
     * @param inhoud sees what it is about: who carries, covers or judges it, not who divides the work
     * @param voertUit carries or covers it, and so may act on it without a task
     * @param leidt divides the work of it
     * @param nood looks because of an emergency (X9)
     */
    public record Blik(boolean zaak, boolean inhoud, boolean voertUit, boolean leidt, boolean nood) {

        /** Sees it only for that, and so can do no more than make a note and report an incident. */
        public boolean inNood() {
            return nood && !voertUit;
        }
    }

    /** All of it in one look. */
    public Blik blik(ZaakNummer nummer, Medewerker wie) {
        Set<String> gronden = toegang.nummers(nummer.waarde(), wie).stream()
                .map(Betrokken::grond)
                .collect(Collectors.toSet());
        return new Blik(
                !ALLEEN_DE_TAAK.containsAll(gronden),
                !ZONDER_INHOUD.containsAll(gronden),
                gronden.stream().anyMatch(VOERT_UIT::contains),
                gronden.contains(TEAMLEIDING),
                gronden.contains(Noodinzages.GROND));
    }

    /** What a ground opens of a case, in words. */
    public static String watZiet(String grond) {
        if (ALLEEN_DE_TAAK.contains(grond)) {
            return "één taak";
        }
        if (ZONDER_INHOUD.contains(grond)) {
            return "stand, termijnen en taken; niet waar de zaak over gaat";
        }
        return Noodinzages.GROND.equals(grond) ? "de hele zaak, om te lezen" : "de hele zaak";
    }

    public boolean zietZaak(ZaakNummer nummer, Medewerker wie) {
        return blik(nummer, wie).zaak();
    }

    /** Divides the work of this case. */
    public boolean leidt(ZaakNummer nummer, Medewerker wie) {
        return blik(nummer, wie).leidt();
    }

    public boolean voertUit(ZaakNummer nummer, Medewerker wie) {
        return blik(nummer, wie).voertUit();
    }
}
