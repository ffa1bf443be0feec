// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A {@link Telboek} as bytes, to keep: a line for each cell. It is subtracted later exactly as it was added. */
final class Telblad {

    private static final String TUSSEN = "\t";

    private Telblad() {}

    static byte[] schrijf(Telboek boek) {
        StringBuilder regels = new StringBuilder();
        boek.cellen().forEach((cel, waarde) -> regels.append(String.join(
                        TUSSEN,
                        cel.cijfer(),
                        cel.kenmerk(),
                        cel.waarde(),
                        cel.dag().toString(),
                        cel.onderdeel(),
                        cel.gemeente(),
                        Integer.toString(cel.vak()),
                        Long.toString(waarde.aantal()),
                        Long.toString(waarde.dagsom())))
                .append('\n'));
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        try (DeflaterOutputStream klein = new DeflaterOutputStream(inhoud)) {
            klein.write(regels.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inhoud.toByteArray();
    }

    static Telboek lees(byte[] inhoud) {
        Telboek boek = new Telboek();
        try (InflaterInputStream groot = new InflaterInputStream(new ByteArrayInputStream(inhoud))) {
            new String(groot.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(regel -> lees(regel, boek));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return boek;
    }

    private static void lees(String regel, Telboek boek) {
        String[] delen = regel.split(TUSSEN, -1);
        boek.boek(
                new Telsleutel(
                        delen[0],
                        delen[1],
                        delen[2],
                        LocalDate.parse(delen[3]),
                        delen[4],
                        delen[5],
                        Integer.parseInt(delen[6])),
                new Telwaarde(Long.parseLong(delen[7]), Long.parseLong(delen[8])));
    }
}
