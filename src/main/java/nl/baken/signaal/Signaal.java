// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.SignaalNummer;
import org.jspecify.annotations.Nullable;

/** A signal as it stands. {@code melder} is an account id, or null for a reporter without account. */
public record Signaal(
        SignaalNummer nummer,
        Instant ontvangenOp,
        LocalDate waargenomenOp,
        String gemeente,
        @Nullable String centrumgemeente,
        @Nullable String organisatie,
        BronOrganisatie bron,
        Locatietype locatietype,
        List<Indicator> indicatoren,
        boolean minderjarig,
        List<Gevaarvraag> gevaar,
        @Nullable String urgentie,
        @Nullable Geheim tekst,
        @Nullable String melder,
        @Nullable Geheim melderContact,
        boolean wilTerugkoppeling,
        String status,
        @Nullable String advies,
        @Nullable Duiding duiding,
        @Nullable Geheim motief,
        List<Kenmerk> kenmerken,
        @Nullable String geduidDoor,
        @Nullable Uitkomst uitkomst,
        @Nullable Instant uitkomstOp,
        @Nullable Instant anonimiserenOp,
        boolean bewarenVerlengd,
        @Nullable Instant geanonimiseerdOp) {

    static final Set<String> OPEN = Set.of("ontvangen", "in triage", "geduid");

    /** Whether somebody still works on it; a closed signal shows no persons. */
    public boolean isOpen() {
        return OPEN.contains(status);
    }

    /** Care coordination has the story now, in a case of its own. */
    boolean isOvergedragen() {
        return !isOpen() && uitkomst == Uitkomst.GEGROND_SLACHTOFFER;
    }

    /** Only a weak signal is kept once more, to combine it with others (D09). */
    public boolean magLangerBewaren() {
        return anonimiserenOp != null
                && geanonimiseerdOp == null
                && !bewarenVerlengd
                && uitkomst != null
                && uitkomst.isZwak();
    }

    boolean isMinderjarigeInGevaar() {
        return isAcuut() && (minderjarig || kenmerken.contains(Kenmerk.MINDERJARIG_OF_KIND));
    }

    boolean isAcuut() {
        return urgentie != null && !"regulier".equals(urgentie);
    }

    /** Whether D03 asks for 112 or the AVIM on-call number. */
    boolean vraagtOmBellen() {
        return isAcuut() && !"opvang_vandaag".equals(urgentie);
    }

    /** Feedback goes out unless nobody wants it or it could reach the wrong person. */
    boolean magTerugkoppelen() {
        return wilTerugkoppeling && !kenmerken.contains(Kenmerk.MELDER_BETROKKEN);
    }
}
