package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.embedded.Engines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Final warnings of several schools at one host: who is told what, and never of whom (domain §4.5, §4.6). */
class BoardReviewIT {

    private static final String COMPANY = ", \"legalForm\": \"private-company\", \"staffCount\": 50";
    private static final String READER = "register-ladders";

    private static Engines engines;
    private static RunningRegister register;
    private static WarningSchool ada;
    private static WarningSchool bol;
    private static WarningSchool cor;
    private static WarningSchool dag;

    @BeforeAll
    static void found() {
        engines = Engines.start(RunningRegister.folder());
        register = RunningRegister.start(engines);
        ada = WarningSchool.found("10AA", register);
        bol = WarningSchool.found("10BB", register);
        cor = WarningSchool.found("10CC", register);
        dag = WarningSchool.found("10DD", register);
    }

    @AfterAll
    static void stop() {
        register.close();
        engines.close();
    }

    private static List<WarningSchool> all() {
        return List.of(ada, bol, cor, dag);
    }

    /** All schools have a file on it; those four share, and no others. */
    private static String host(String kvkNumber, String details) {
        all().forEach(WarningSchool::shares);
        return all().stream()
                .map(school -> school.registers(kvkNumber, details))
                .distinct()
                .reduce((one, other) -> {
                    throw new AssertionError("one host");
                })
                .orElseThrow();
    }

    /** These and no others. */
    private static void areTold(String host, int count, WarningSchool... schools) {
        var told = List.of(schools);
        Awaiting.until(
                () -> all().stream().allMatch(school -> school.toldOf(host) == (told.contains(school) ? count : 0)));
    }

    @Test
    void exactly_the_schools_that_warned_and_share_are_told_how_many_they_are_as_long_as_it_is_so() {
        var host = host("64000001", COMPANY);
        var ofAda = ada.warns(host);
        bol.warns(host);
        assertThat(all()).allMatch(school -> school.boards(host, "bert").isEmpty());

        cor.warns(host);
        areTold(host, 3, ada, bol, cor);
        assertThat(ada.boards(host, "anna")).as("a coordinator is not told").isEmpty();
        namesNobodyElse(ada, host, bol, cor, dag);
        isALook(bol, host);

        dag.warns(host);
        areTold(host, 4, ada, cor, dag);
        ada.annuls(host, ofAda);
        areTold(host, 3, cor, dag);
        assertThat(ada.boards(host, "bert").getFirst().hasNonNull("count")).isFalse();

        bol.sharesNoLonger();
        areTold(host, 0);
        bol.shares();
        areTold(host, 3, bol, cor, dag);
        assertThat(bol.boards(host, "bert")).as("told once, and once again").hasSize(2);
        assertThat(ada.boards(host, "bert")).hasSize(1);
    }

    /** It asks for no step; held, it is told no more. */
    private static void isALook(WarningSchool school, String host) {
        var holding = "/v1/ladders/" + host + "/board-reviews/"
                + school.boards(host, "bert").getFirst().get("review").asString() + "/holding";
        var refused = school.as("bert").post(holding, "{\"outcome\": \"propose-l4\", \"text\": \"samen\"}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("others-carry-no-step", "/outcome");
        assertThat(school.as("anna")
                        .post(holding, "{\"outcome\": \"no-step\", \"text\": \"n\"}")
                        .status())
                .isEqualTo(403);
        done(school.as("bert").post(holding, "{\"outcome\": \"no-step\", \"text\": \"Ons dossier is op orde\"}"));
        assertThat(school.toldOf(host)).isZero();
    }

    /** Neither in what it reads, nor in what is published of it, nor in what led to it. */
    private static void namesNobodyElse(WarningSchool school, String host, WarningSchool... others) {
        var ladder = LadderId.ofHost(school.id(), EmployerId.of(host));
        var published = register.bean(CommitStore.class).read(ladder.stream(), 0).stream()
                .map(commit -> commit.by() + " " + commit.events())
                .toList();
        assertThat(published).anyMatch(commit -> commit.contains("board-review-raised"));
        for (var other : others) {
            assertThat(school.as("bert").get("/v1/ladders/" + host).body())
                    .doesNotContain(other.id().value());
            assertThat(published).allMatch(commit -> !commit.contains(other.id().value()));
        }
    }

    @Test
    void a_school_that_does_not_share_neither_counts_nor_is_told() {
        var host = host("64000002", COMPANY);
        cor.sharesNoLonger();
        var ofAda = ada.warns(host);
        bol.warns(host);
        cor.warns(host);
        ada.annuls(host, ofAda);
        cor.shares();
        dag.warns(host);

        areTold(host, 3, bol, cor, dag);
        assertThat(ada.boards(host, "bert")).as("annulled before the third").isEmpty();
    }

    @Test
    void of_a_host_that_may_be_a_person_nothing_is_told_and_a_warning_of_the_whole_company_counts_too() {
        var host = host("64000003", ", \"legalForm\": \"sole-proprietor\", \"staffCount\": 50");
        ada.warns(host, "64000003", "company");
        bol.warns(host);
        cor.warns(host);
        assertThat(all()).allMatch(school -> school.boards(host, "bert").isEmpty());

        dag.looksUp(host, COMPANY);
        areTold(host, 3, ada, bol, cor);
    }

    @Test
    void reading_everything_again_tells_nothing_twice() {
        var host = host("64000004", COMPANY);
        Stream.of(ada, bol, cor).forEach(school -> school.warns(host));
        areTold(host, 3, ada, bol, cor);

        var views = register.bean(StoreSettings.class).views();
        register.close();
        new Reader(engines, READER).forget(views, "final-warnings");
        register = RunningRegister.start(engines);
        all().forEach(school -> school.isOn(register));
        Awaiting.until(() -> ada.as("bert").get("/v1/ladders/" + host).status() == 200);
        dag.warns(host);

        areTold(host, 4, ada, bol, cor, dag);
        assertThat(all()).allMatch(school -> school.boards(host, "bert").size() == 1);
    }
}
