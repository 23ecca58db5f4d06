@org.jspecify.annotations.NullMarked
package nl.kwaliteitsregister.projection.network;
