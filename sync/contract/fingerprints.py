# SPDX-License-Identifier: EUPL-1.2
"""Fingerprint words: what two people compare, or one person on two screens, to know that nobody sits between.

Six words of 512, 54 bits. They stand for the new device's key and for the trustee's keys together: whoever sits
between the two has to change one of both, and then device and operator see different words. The device fetches the
trustee's keys before it shows its own, so one in between is bound to a false key of the trustee before it knows what
to match; a table of 2^32 keys made beforehand finds a match once in four million tries.
"""

import hashlib
from typing import Final

from sync.contract.signing import Jwk, thumbprint

_LIST: Final = """
Abend Acker Adler Ahorn Album Allee Almhof Alpen Altar Ameise Ampel Amulett Ananas Anorak Antenne Apfel April
Arbeit Arena Arkade Armband Arznei Asche Aster Atlas Aufzug August Backofen Bagger Bahnhof Balken Ballon Banane
Basar Basilika Batterie Bauer Becher Beere Benzin Bericht Besen Beutel Biber Biene Binse Birke Blatt Blech Blitz
Block Blume Boden Bohne Bohrer Bratsche Brett Brief Brille Brise Bruder Brunnen Buche Bulle Busch Butter Cello
Clown Computer Couch Dampf Daumen Deckel Degen Delfin Denkmal Dezember Diamant Dichter Diele Diener Distel Docht
Dohle Doktor Donner Drachen Draht Drehbank Dreieck Drossel Dynamo Eiche Eidechse Eimer Eingang Eisen Elefant
Elster Engel Epoche Erbse Ernte Essig Etage Europa Ewigkeit Fabrik Fackel Faden Fahne Falke Falter Familie Farbe
Fasan Feder Feige Fenster Ferien Fichte Figur Finger Firma Fisch Flagge Flamme Flasche Fleck Flieder Flocke
Flosse Fluss Fohlen Forelle Forst Frage Freund Frosch Frucht Fuchs Funke Furche Gabel Galerie Garten Gebirge
Gedicht Geist Gemse Gepard Gerste Geschenk Gewitter Giebel Gipfel Giraffe Gitarre Glanz Gletscher Gondel Graben
Grenze Griff Grotte Gruppe Gulasch Gummi Gurke Hafen Hagel Halle Hammer Hamster Handel Harfe Haube Hebel Hecht
Heide Heimat Herbst Hering Himmel Hirsch Hirte Hocker Honig Hopfen Hotel Iltis Imker Inschrift Insel Jacke
Januar Jasmin Jodel Joghurt Jubel Junge Jupiter Kachel Kaffee Kaktus Kamel Kamin Kanal Kanne Kapelle Karte Kasse
Kastanie Katze Kegel Keller Kerze Kessel Kette Kiefer Kirche Kissen Kiste Klavier Klinke Kloster Knopf Knoten
Koffer Komet Kompass Konzert Koralle Kraft Kragen Kranich Kreide Kresse Krone Kuchen Kupfer Kurve Kutsche Lachs
Lager Lampe Lanze Laterne Lauch Laune Lavendel Lehrer Leine Leiter Lerche Leuchte Libelle Licht Lilie Linde
Lippe Lorbeer Magnet Maler Mantel Marder Markt Marmor Maschine Maske Medaille Meile Melone Mensch Messer Metall
Miete Milch Minze Mittag Molke Monat Morgen Mosaik Muschel Museum Musik Muster Nacht Nadel Narzisse Natur Nektar
Nelke Norden November Oktober Olive Onkel Orange Orgel Orkan Osten Otter Ozean Paket Palast Palme Panda Panther
Papier Pappel Pastete Pause Pedal Pelikan Pendel Perle Pfahl Pfanne Pfeffer Pfeife Pferd Pfirsich Pflaume Pflug
Pforte Pilger Pilot Pirat Plakat Planet Platz Pokal Pollen Posaune Praline Preis Prinz Probe Pudel Pumpe Puzzle
Pyramide Quader Qualle Quark Quitte Rabe Rahmen Rakete Rasen Raupe Rechen Regal Reifen Reise Rettich Revier
Rezept Rhabarber Rind Rinne Ritter Robbe Roggen Rolle Roman Rosine Rubin Ruine Rummel Saal Saft Sage Salat Salbe
Salz Samen Sattel Schaf Schere Schiff Schloss Schmied Schnee Schrank Schule Schwan Seife Senf Sense September
Sieb Siegel Signal Silber Sirup Socke Sofa Sommer Sonne Spaten Specht Speise Spinne Sport Spule Stadt Stein
Stiefel Storch Strand Stuhl Sturm Suppe Symbol Tafel Talar Tante Tapete Taucher Teich Teig Tempel Tennis Teppich
Termin Terrasse Thema Thron Thymian Tiger Titel Tochter Tomate Topf Torte Traktor Traube Treppe Trichter Trommel
Truhe Tube Tulpe Tunnel Turnier Ufer Ulme Umhang Umweg Urkunde Urlaub Urwald Vater Veilchen Ventil Verein Vers
Vetter Viertel Villa Vogel Volk Vorhang Vulkan Waage Waffel Wagen Wald Walnuss Walze Wappen Wasser Watte Wecker
Weihnacht Weizen Welle Werft Weste Wiege Wimpel Winter Wirt Woche Wolf Wurm Wurst Wurzel Zander Zange Zapfen
Zauber Zaun Zebra Zehe Zelt Zentner Zettel Zeuge Ziel Zimmer Zimt Zinn Zirkel Zitrone Zucker Zweig Zwiebel
Zylinder
"""
WORDS: Final = tuple(_LIST.split())
"""German nouns without umlaut. No two begin with the same four letters or differ in one letter alone."""
COUNT: Final = 6
_BITS: Final = 9


def fingerprint_words(device: Jwk, trustee: tuple[Jwk, ...] | list[Jwk]) -> tuple[str, ...]:
    """The words for these public keys, from their RFC 7638 thumbprints; the order of the trustee's keys is the same.

    The list must never change: both ends would see different words.
    """
    prints = [thumbprint(device), *sorted(thumbprint(key) for key in trustee)]
    digest = hashlib.sha256("\n".join(["dorfpunkt fingerprint words 1", *prints]).encode()).digest()
    number = int.from_bytes(digest) >> (len(digest) * 8 - COUNT * _BITS)
    return tuple(WORDS[number >> _BITS * place & len(WORDS) - 1] for place in reversed(range(COUNT)))
