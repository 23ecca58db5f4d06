package nl.kwaliteitsregister.projection.hostfile;

/** One document of a host file. */
public sealed interface Part
        permits Host,
                FileHead,
                ProgrammeChecks,
                Placement,
                PlacementIndex,
                Evaluations,
                Signals,
                Ladder,
                Badges,
                Incidents {}
