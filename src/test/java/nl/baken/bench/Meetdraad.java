// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import javax.net.SocketFactory;
import nl.baken.bench.Berichtenlezer.Inhoud;

/**
 * The connections of the driver, listened to: what goes over the wire is what is counted, the same for every engine,
 * whatever the driver makes of a batch. Set in application-test.yml; outside a measurement it only keeps track.
 */
public final class Meetdraad extends SocketFactory {

    private static final int VERZOEK_OM_VERSLEUTELING = 80877103;
    private static final int VERZOEK_OM_GSS = 80877104;

    @Override
    public Socket createSocket() {
        return new Aansluiting();
    }

    @Override
    public Socket createSocket(String adres, int poort) throws IOException {
        return new Socket(adres, poort);
    }

    @Override
    public Socket createSocket(String adres, int poort, InetAddress van, int vanPoort) throws IOException {
        return new Socket(adres, poort, van, vanPoort);
    }

    @Override
    public Socket createSocket(InetAddress adres, int poort) throws IOException {
        return new Socket(adres, poort);
    }

    @Override
    public Socket createSocket(InetAddress adres, int poort, InetAddress van, int vanPoort) throws IOException {
        return new Socket(adres, poort, van, vanPoort);
    }

    /** One connection; keeps which prepared statement has which text, also while nothing is counted. */
    private static final class Aansluiting extends Socket {

        private final Map<String, String> opdrachten = new HashMap<>();
        private final Map<String, String> poorten = new HashMap<>();
        private boolean wacht;
        private final Berichtenlezer heen = new Berichtenlezer(true, this::verzonden);
        private final Berichtenlezer terug = new Berichtenlezer(false, this::ontvangen);

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int vanaf, int aantal) throws IOException {
                    heen.lees(bytes, vanaf, aantal);
                    wacht = true;
                    out.write(bytes, vanaf, aantal);
                }

                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int vanaf, int hoogstens) throws IOException {
                    int aantal = in.read(bytes, vanaf, hoogstens);
                    antwoord();
                    terug.lees(bytes, vanaf, Math.max(0, aantal));
                    return aantal;
                }

                @Override
                public int read() throws IOException {
                    byte[] een = new byte[1];
                    return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
                }
            };
        }

        private void verzonden(char soort, Inhoud inhoud) {
            switch (soort) {
                case Berichtenlezer.BEGIN -> begin(inhoud.getal());
                case 'P' -> opdrachten.put(inhoud.tekst(), inhoud.tekst());
                case 'B' -> poorten.put(inhoud.tekst(), opdrachten.get(inhoud.tekst()));
                case 'E' -> Teller.nu().ifPresent(teller -> teller.opdracht(poorten.get(inhoud.tekst())));
                case 'Q' -> Teller.nu().ifPresent(teller -> teller.opdracht(inhoud.tekst()));
                default -> {
                    // Describe, close, sync and passwords do no work that is counted.
                }
            }
        }

        /** The first bytes after something was sent: the driver has waited for them. */
        private void antwoord() {
            if (wacht) {
                wacht = false;
                Teller.nu().ifPresent(Teller::heenEnWeer);
            }
        }

        private void begin(int code) {
            if (code == VERZOEK_OM_VERSLEUTELING || code == VERZOEK_OM_GSS) {
                terug.slaOver(1);
            } else {
                heen.metLetters();
            }
        }

        private void ontvangen(char soort, Inhoud inhoud) {
            if (soort == 'C') {
                Teller.nu().ifPresent(teller -> teller.klaar(inhoud.tekst()));
            }
        }
    }
}
