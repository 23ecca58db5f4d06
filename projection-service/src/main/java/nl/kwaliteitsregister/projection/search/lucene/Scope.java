package nl.kwaliteitsregister.projection.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.projection.search.HeldBadge;
import nl.kwaliteitsregister.projection.search.HostQuery;
import nl.kwaliteitsregister.projection.standing.Standing;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Which files a question is about: those of one institution (domain §4.6), narrowed by what was ticked. */
final class Scope {

    private Scope() {}

    static Query of(InstitutionId institution) {
        return new TermQuery(new Term(Fields.INSTITUTION, institution.value()));
    }

    static Query of(HostQuery query) {
        var scope = new BooleanQuery.Builder().add(of(query.institution()), Occur.FILTER);
        anyOf(scope, Fields.STANDING, query.standings(), Standing::code);
        anyOf(scope, Fields.SECTOR, query.sectors(), HostDocument::code);
        anyOf(scope, Fields.BADGE, badges(query), it -> it);
        if (query.trainingCompany() != null) {
            anyOf(scope, Fields.TRAINING_COMPANY, Set.of(query.trainingCompany()), HostDocument::yesOrNo);
        }
        return scope.build();
    }

    private static Set<String> badges(HostQuery query) {
        return query.badges().stream()
                .flatMap(level -> Stream.concat(
                        Stream.of(level.code()),
                        query.networks().stream().map(it -> HostDocument.code(new HeldBadge(it, level)))))
                .collect(Collectors.toSet());
    }

    private static <T> void anyOf(BooleanQuery.Builder scope, String field, Set<T> allowed, Function<T, String> code) {
        if (!allowed.isEmpty()) {
            List<BytesRef> terms =
                    allowed.stream().map(code).map(it -> new BytesRef(it)).toList();
            scope.add(new TermInSetQuery(field, terms), Occur.FILTER);
        }
    }
}
