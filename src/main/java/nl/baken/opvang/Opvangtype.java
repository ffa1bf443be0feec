// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.util.Arrays;
import java.util.List;
import nl.baken.gedeeld.Codewoord;

/** Kinds of shelter (code list opvangtype of domain.md 5.2). */
public enum Opvangtype implements Codewoord {
    COSM("COSM (via CoMensha)"),
    ACM("ACM-plek"),
    UREN_72("72-uurs plek"),
    VO("Vrouwenopvang"),
    MANNENOPVANG("Mannenopvang"),
    MO("Maatschappelijke opvang"),
    MULTIPROBLEEM("Bijzondere plek (extra begeleiding)"),
    JEUGD("Jeugdwetplek"),
    BO("Beschermde opvang (Nidos en COA)"),
    AMBULANT("Hulp op een eigen veilige plek"),
    HOTEL_NOODPLEK("Hotel of noodplek met bewaking"),
    CAS("CAS (nog niet in gebruik)");

    private final String omschrijving;

    Opvangtype(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** Somebody sleeps here because there is no place: the search goes on (P04, exceptions). */
    boolean isNoodplek() {
        return this == HOTEL_NOODPLEK;
    }

    /** The place in the order of trying; what was not advised comes last. */
    int rang(List<Opvangtype> advies) {
        int plaats = advies.indexOf(this);
        return plaats < 0 ? advies.size() : plaats;
    }

    /** Kinds that a person can be placed in. */
    static List<Opvangtype> plaatsbaar() {
        return Arrays.stream(values())
                .filter(soort -> soort != AMBULANT && soort != CAS)
                .toList();
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
