package nl.kwaliteitsregister.register.employer.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.register.employer.Reservations;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** A document per identity; {@code _id} is the identity's key, so that two hosts can never have the same. */
@Component
class StoredReservations implements Reservations {

    private final MongoCollection<Document> identities;

    StoredReservations(@Qualifier("eventDatabase") MongoDatabase database) {
        this.identities =
                database.getCollection("identities").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public Optional<EmployerId> find(HostIdentity identity) {
        return Optional.ofNullable(
                        identities.find(Filters.eq("_id", identity.key())).first())
                .map(found -> EmployerId.of(found.getString("employer")));
    }

    @Override
    public EmployerId reserve(HostIdentity identity, EmployerId host) {
        var known = find(identity);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            identities.insertOne(new Document("_id", identity.key()).append("employer", host.toString()));
            return host;
        } catch (MongoWriteException raced) {
            if (raced.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw raced;
            }
            return find(identity).orElseThrow(() -> raced);
        }
    }

    @Override
    public boolean reclaim(HostIdentity identity, EmployerId from, EmployerId to) {
        return identities
                        .updateOne(
                                Filters.and(Filters.eq("_id", identity.key()), Filters.eq("employer", from.toString())),
                                Updates.set("employer", to.toString()))
                        .getModifiedCount()
                == 1;
    }
}
