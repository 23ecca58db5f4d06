package nl.kwaliteitsregister.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.portal.services.NoPage;
import nl.kwaliteitsregister.portal.services.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Gives every page its reader and its language, and answers where there is no page. */
@ControllerAdvice
class PageAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(PageAdvice.class);

    /** Of each failure, innermost first. */
    private static final int PLACES = 25;

    private final Service register;

    PageAdvice(Service register) {
        this.register = register;
    }

    /** Asked for each page: whoever lost a role sees so at once. */
    @ModelAttribute("reader")
    Person reader(Authentication authentication) {
        var known = authentication == null
                ? null
                : register.find(Person.class, "/v1/me").value();
        return known == null ? Person.UNKNOWN : known;
    }

    /** The name the person signs in with. */
    @ModelAttribute("readerName")
    String readerName(Authentication authentication) {
        return authentication == null ? "" : authentication.getName();
    }

    /** Address of this page, for the switch of language. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ExceptionHandler
    ModelAndView noPage(NoPage none, HttpServletResponse response) {
        return page(none.why(), response);
    }

    @ExceptionHandler
    ModelAndView noPage(NoResourceFoundException none, HttpServletResponse response) {
        return page(NoPage.Why.MISSING, response);
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletResponse response) throws Exception {
        if (failure instanceof ClientAuthorizationRequiredException signInAgain) {
            throw signInAgain;
        }
        LOG.error("a page failed: {}", place(failure));
        return page(NoPage.Why.FAILED, response);
    }

    /** Types and the place; the words of an exception may be somebody's. */
    private static String place(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getName() + " at "
                        + Arrays.stream(cause.getStackTrace()).limit(PLACES).toList())
                .collect(Collectors.joining(" because of "));
    }

    static ModelAndView page(NoPage.Why why, HttpServletResponse response) {
        response.setStatus(why.status());
        var page = new ModelAndView("no-page");
        page.addObject("why", why.code());
        page.addObject("reader", Person.UNKNOWN);
        return page;
    }
}
