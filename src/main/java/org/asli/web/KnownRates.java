package org.asli.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.saved.SavedProposal;

/** Remembers the IRR of saved proposals, so that sorting thousands of them by it is quick the second time. */
@ApplicationScoped
public class KnownRates {
    private static final int MOST = 10_000;

    private final Map<Key, Optional<IrrResult>> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<IrrResult>> eldest) {
            return size() > MOST;
        }
    });

    /** What a row says can only change with its version. */
    private record Key(UUID id, long version) {
    }

    /** Empty where the saved document cannot be read. */
    Optional<IrrResult> of(SavedProposal proposal) {
        var key = new Key(proposal.id(), proposal.version());
        Optional<IrrResult> found = known.get(key);
        if (found == null) {
            found = proposal.choice().map(choice -> InternalRateOfReturn.of(choice.paidPolicy().cashFlows()));
            known.put(key, found);
        }
        return found;
    }
}
