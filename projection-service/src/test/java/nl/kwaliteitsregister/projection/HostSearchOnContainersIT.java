package nl.kwaliteitsregister.projection;

import nl.kwaliteitsregister.backbone.engine.DockerOnly;

@DockerOnly
class HostSearchOnContainersIT extends HostSearchFacts {

    @Override
    Broker broker() {
        return Broker.onContainers();
    }
}
