package nl.kwaliteitsregister.projection;

class HostSearchIT extends HostSearchFacts {

    @Override
    Broker broker() {
        return Broker.start();
    }
}
