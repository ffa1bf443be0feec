// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.baken.gedeeld.Weigering;
import org.springframework.web.multipart.MultipartFile;

/** A text that somebody sends as a file, in the encodings that spreadsheets write. */
public final class Tekstbestand {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Tekstbestand() {}

    /**
     * UTF-16 by its mark, else UTF-8, else as spreadsheets on Windows write it.
     *
     * @throws Weigering when there is no file, or it is no text
     */
    public static String lees(MultipartFile bestand) {
        try {
            byte[] bytes = bestand.getBytes();
            if (bytes.length == 0) {
                throw new Weigering("Kies eerst een bestand met deelnemers. Dit bestand is leeg.");
            }
            String tekst = lees(bytes);
            if (tekst.indexOf('\0') >= 0) {
                throw new Weigering("Dit is geen tekstbestand. Kies in je rekenblad voor opslaan als CSV UTF-8.");
            }
            return tekst;
        } catch (IOException e) {
            throw new Weigering("Dit bestand is niet goed aangekomen. Kies het nog een keer.");
        }
    }

    private static String lees(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
