package nl.kwaliteitsregister.portal.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Addresses that name no page. */
class AddressAdviceTest {

    @Controller
    static class Listing {

        @GetMapping("/list")
        String list(@RequestParam int page) {
            return "page-" + page;
        }
    }

    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new Listing())
            .setControllerAdvice(new AddressAdvice())
            .build();

    @Test
    void a_page_that_is_no_number_is_not_there() throws Exception {
        pages.perform(get("/list").param("page", "zz")).andExpect(status().isNotFound());
    }
}
