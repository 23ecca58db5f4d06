package nl.kwaliteitsregister.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.BoardReviewCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.Channel;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.DeliveryProof;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.ReferralBody;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.ScopeKind;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.portal.form.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** No text is missing in either language, none is left over, and none says what screens never say (domain §2). */
class BundlesTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern NAMED = Pattern.compile("[#'\"{(]([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)[}'\"(]");
    private static final Pattern BEGUN = Pattern.compile("['\"]([a-z][a-z-]*(?:\\.[a-z-]+)*)\\.?['\"]");

    private static final TreeMap<String, String> DUTCH = texts("nl");
    private static final TreeMap<String, String> ENGLISH = texts("en");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(ENGLISH.keySet()).isEqualTo(DUTCH.keySet());
    }

    @Test
    void a_text_names_as_many_things_in_both_languages() {
        DUTCH.forEach((key, text) ->
                assertThat(holes(ENGLISH.getOrDefault(key, ""))).as(key).isEqualTo(holes(text)));
    }

    @Test
    void every_text_is_used() throws IOException {
        var sources = sources();
        var named = found(NAMED, sources);
        var begun = found(BEGUN, sources);

        var unused = DUTCH.keySet().stream()
                .filter(key -> !named.contains(key) && !named.contains(key.replaceFirst("\\.hint$", "")))
                .filter(key -> begun.stream().noneMatch(prefix -> key.startsWith(prefix + ".")))
                .filter(key -> PREFIXES.stream().noneMatch(prefix -> key.startsWith(prefix + ".")))
                .filter(key -> !key.startsWith("field."))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void every_text_that_a_template_names_is_there() throws IOException {
        var named = found(Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]"), sources());
        named.addAll(found(Pattern.compile("#messages\\.msg\\('([^']+[^.'])'"), sources()));

        assertThat(named).isNotEmpty().isSubsetOf(DUTCH.keySet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_that_can_be_chosen_or_shown_has_a_text(String key) {
        assertThat(DUTCH).containsKey(key);
    }

    @Test
    void screens_never_say_what_is_not_theirs_to_say() {
        var never = Pattern.compile(
                "blacklist|zwarte lijst|onveilig bedrijf|unsafe host|schuldig|guilty|overtreding|offence");
        assertThat(Stream.concat(DUTCH.entrySet().stream(), ENGLISH.entrySet().stream())
                        .filter(text -> never.matcher(text.getValue().toLowerCase(Locale.ROOT))
                                .find()))
                .isEmpty();
    }

    /** What a school decided is told to others only where it shares (domain §4.6). */
    @Test
    void no_screen_promises_that_others_see_what_a_school_decided() {
        var promised = Pattern.compile("het netwerk (ziet|hoort)|andere scholen (zien|horen) (het|dat|de)\\b"
                + "|the network (sees|hears)|other schools (see|hear) (the|that)\\b");
        assertThat(Stream.concat(DUTCH.entrySet().stream(), ENGLISH.entrySet().stream())
                        .filter(text -> promised.matcher(text.getValue().toLowerCase(Locale.ROOT))
                                .find()))
                .isEmpty();
    }

    private static final Set<String> PREFIXES = codesByPrefix().keySet();

    static Stream<String> codes() {
        return codesByPrefix().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(code -> entry.getKey() + "." + code));
    }

    private static TreeMap<String, Set<String>> codesByPrefix() {
        var codes = new TreeMap<String, Set<String>>();
        add(codes, "age-band", AgeBand.values());
        add(codes, "channel", Channel.values());
        add(codes, "check-in-kind", CheckInKind.values());
        add(codes, "consent", ConsentStep.values());
        add(codes, "criterion", Criterion.values());
        add(codes, "own.criterion", Criterion.values());
        add(codes, "ended-by", EndedBy.values());
        add(codes, "ground", Ground.values());
        add(codes, "legal-form", LegalForm.values());
        add(codes, "likert", Likert.values());
        add(codes, "phase", Phase.values());
        add(codes, "place-again", PlaceAgain.values());
        add(codes, "role", Role.values());
        add(codes, "route", Route.values());
        add(codes, "signal-source", SignalSource.values());
        add(codes, "source", Source.values());
        add(codes, "light", TrafficLight.values());
        add(codes, "annulment", AnnulmentCause.values());
        add(codes, "basis", EvidenceBasis.values());
        add(codes, "board-outcome", BoardReviewOutcome.values());
        add(codes, "review.board", BoardReviewCause.values());
        add(codes, "delivered", DeliveryProof.values());
        add(codes, "evidence", EvidenceClass.values());
        add(codes, "incident-end", IncidentEnd.values());
        add(codes, "notice-channel", NoticeChannel.values());
        add(codes, "notice-kind", NoticeKind.values());
        add(codes, "reason-code", ReasonCode.values());
        add(codes, "review-outcome", ReviewOutcome.values());
        add(codes, "rule", LadderRule.values());
        add(codes, "scope", ScopeKind.values());
        add(codes, "step", Step.values());
        add(codes, "step-end", StepEndCause.values());
        add(codes, "stay", StayChoice.values());
        add(codes, "verdict", Verdict.values());
        add(codes, "refusal-verdict", Verdict.values());
        add(codes, "continuity", Continuity.values());
        add(codes, "aftercare-task", AftercareTask.values());
        add(codes, "referral", ReferralBody.values());
        add(codes, "signal-closing", SignalClosing.values());
        add(codes, "reentry-field", MatchingField.values());
        codes.put(
                "category",
                Stream.of(SignalCategory.values())
                        .filter(category -> !category.isAboutSchool())
                        .map(Enum::name)
                        .collect(Collectors.toSet()));
        codes.put("score", Set.of("1", "2", "3", "4", "5", "not-applicable", "dont-know"));
        codes.put("answer", Set.of("yes", "no", "not-applicable", "dont-know"));
        codes.put("severity", Set.of("1", "2", "3", "4"));
        return codes;
    }

    private static void add(TreeMap<String, Set<String>> codes, String prefix, Enum<?>... values) {
        codes.put(prefix, Set.copyOf(Codes.of(values)));
    }

    private static Set<String> holes(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(hole -> hole.group())
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file ->
                            file.toString().endsWith(".html") || file.toString().endsWith(".java"))
                    .map(BundlesTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeMap<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:/portal/messages/*_" + language + ".properties")) {
                var read = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
                read.forEach((key, text) -> assertThat(texts.put((String) key, (String) text))
                        .as("two texts for " + key)
                        .isNull());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
