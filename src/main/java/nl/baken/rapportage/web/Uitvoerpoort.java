// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.baken.rapportage.uitvoer.Bestandssoort;
import nl.baken.rapportage.uitvoer.Uitvoerblad;
import nl.baken.rapportage.uitvoer.Uitvoerder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gives a page with figures its files. A controller puts an {@link Uitvoerblad} in the model under {@link #BLAD}, its
 * template shows {@code rapportage/uitvoer :: links}; then {@code ?als=csv}, {@code xlsx} or {@code pdf} gives the file in
 * the place of the page. It is made of what the page would show, behind the same rights.
 */
@Component
class Uitvoerpoort implements HandlerInterceptor, WebMvcConfigurer {

    static final String BLAD = "uitvoerblad";

    private static final String VRAAG = "als";

    private final Uitvoerder uitvoerder;

    Uitvoerpoort(Uitvoerder uitvoerder) {
        this.uitvoerder = uitvoerder;
    }

    @Override
    public void addInterceptors(InterceptorRegistry keten) {
        keten.addInterceptor(this).addPathPatterns("/stuurinformatie", "/stuurinformatie/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest verzoek, HttpServletResponse antwoord, Object wie, @Nullable ModelAndView pagina) {
        if (pagina == null || !(pagina.getModel().get(BLAD) instanceof Uitvoerblad blad)) {
            return;
        }
        Optional<Bestandssoort> gevraagd = Bestandssoort.vanCode(verzoek.getParameter(VRAAG));
        // What was asked wrong is told by the page.
        if (gevraagd.isPresent() && antwoord.getStatus() == HttpStatus.OK.value()) {
            pagina.setView(bestand(blad, gevraagd.get()));
        } else {
            pagina.addObject("uitvoeradressen", adressen(verzoek));
        }
    }

    private View bestand(Uitvoerblad blad, Bestandssoort soort) {
        return (model, verzoek, antwoord) -> {
            byte[] inhoud = uitvoerder.maak(blad, soort);
            antwoord.setContentType(soort.mediatype());
            antwoord.setContentLength(inhoud.length);
            antwoord.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(blad.naam() + "." + soort.code())
                            .build()
                            .toString());
            antwoord.getOutputStream().write(inhoud);
        };
    }

    /** The same question, for each kind of file. */
    private static Map<Bestandssoort, String> adressen(HttpServletRequest verzoek) {
        Map<Bestandssoort, String> adressen = new EnumMap<>(Bestandssoort.class);
        for (Bestandssoort soort : Bestandssoort.values()) {
            UriComponentsBuilder adres = UriComponentsBuilder.fromPath(verzoek.getRequestURI());
            verzoek.getParameterMap().forEach((naam, waarden) -> adres.queryParam(naam, (Object[]) waarden));
            adressen.put(
                    soort,
                    adres.replaceQueryParam(VRAAG, soort.code())
                            .build()
                            .encode()
                            .toUriString());
        }
        return adressen;
    }
}
