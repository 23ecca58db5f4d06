package nl.kwaliteitsregister.projection;

class HostFileIT extends HostFileFacts {

    @Override
    Broker broker() {
        return Broker.start();
    }
}
