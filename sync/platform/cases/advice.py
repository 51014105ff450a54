# SPDX-License-Identifier: EUPL-1.2
"""What staff are told of each problem in the quarantine: what it means, and what to do."""

from dataclasses import dataclass

from sync.contract.cases import CONSENT_WITHDRAWN, WITHDRAWN_HERE


@dataclass(frozen=True)
class Advice:
    """Two German sentences or so."""

    meaning: str
    to_do: str


_AGAIN = "„Noch einmal versuchen“"
_BY_KIOSK = "Das Gerät vor Ort prüfen lassen. Antworten: bitte noch einmal bestellen."
_DOUBLE = (
    "Der Kiosk gibt dem Vorgang selbst eine neue Nummer und sendet ihn wieder. Bleibt er länger als einen Tag hier,"
    " ist das Gerät nicht mehr am Netz: vor Ort nachsehen."
)

_ADVICE: dict[str, Advice] = {
    "unknown-cycle": Advice(
        "Diese Abholung gibt es hier nicht (mehr).",
        f"Wurde sie versehentlich gelöscht: wieder anlegen und {_AGAIN}. Sonst antworten.",
    ),
    "wrong-pickup-point": Advice(
        "Die Abholung gehört zu einem anderen Abholpunkt.",
        f"Wochenplan prüfen; stimmt er wieder, {_AGAIN}. Sonst antworten.",
    ),
    "shop-not-in-cycle": Advice(
        "Der Laden nimmt an dieser Abholung nicht teil.",
        f"Den Laden fragen; nimmt er teil, in die Abholung eintragen und {_AGAIN}. Sonst antworten.",
    ),
    "unknown-kind": Advice(
        "Diese Plattform kennt die Art des Vorgangs nicht.", f"Plattform auf den neuen Stand bringen, dann {_AGAIN}."
    ),
    "not-granted": Advice(
        "Der Datentreuhänder erlaubt dem Kiosk nicht, diese Daten an diesen Empfänger zu geben.",
        f"Beim Datentreuhänder nachfragen; ist es wieder erlaubt, {_AGAIN}. Sonst antworten.",
    ),
    "no-consent": Advice("Es fehlt die Einwilligung.", "Verwerfen und antworten. Ohne Einwilligung geht es nicht."),
    "bad-consent": Advice(
        "Die Einwilligung passt nicht zu diesem Vorgang.", "Verwerfen und antworten. Das Gerät prüfen lassen."
    ),
    CONSENT_WITHDRAWN: Advice("Der Bürger hat seine Einwilligung zurückgenommen.", "Nichts. Es ist alles gelöscht."),
    WITHDRAWN_HERE: Advice(
        "Der Bürger hat seine Einwilligung am selben Kiosk zurückgenommen, bevor sie gesendet war.",
        "Nichts. Es ist alles gelöscht.",
    ),
    "consent-refused": Advice("Es wurde nicht eingewilligt.", "Nichts. Es ist alles gelöscht."),
    "consent-expired": Advice("Die Einwilligung ist abgelaufen.", "Antworten: bitte noch einmal bestellen."),
    "seq-taken": Advice("Ein anderer Vorgang trägt dieselbe Nummer: der Kiosk ist zweimal da.", _DOUBLE),
    "fork": Advice("Vor diesem Vorgang stand am Kiosk ein anderer als hier: der Kiosk ist zweimal da.", _DOUBLE),
    "other-bytes": Advice(
        "Der Vorgang kam schon einmal an, mit anderem Inhalt. Angenommen ist der erste.",
        "Beim Laden nachfragen, was gilt. Danach verwerfen.",
    ),
    "wrong-secret": Advice(
        "Eine Stornierung mit falschem Schlüssel.", "Nichts. Häuft es sich an einem Kiosk, dort nachsehen."
    ),
    "too-late": Advice("Die Stornierung kam nach dem Bestellschluss.", "Nichts. Der Beleg sagt es."),
    "bad-signature": Advice("Die Unterschrift des Kiosks stimmt nicht.", _BY_KIOSK),
    "other-kiosk": Advice("Der Vorgang nennt einen anderen Kiosk.", _BY_KIOSK),
    "queue-age": Advice(
        "Der Vorgang hat am Kiosk länger gewartet, als der Datentreuhänder erlaubt; der Kiosk hat ihn gelöscht.",
        "Antworten: bitte noch einmal bestellen. Den Netzanschluss des Kiosks prüfen.",
    ),
    "damaged": Advice("Der Datenträger des Kiosks hat Fehler; der Vorgang ist nicht mehr lesbar.", _BY_KIOSK),
    "dropped": Advice("Schon verworfen.", "Nichts."),
    **dict.fromkeys(
        ("overdrawn-allotment", "stale-allotment", "written-off-allotment", "unknown-allotment"),
        Advice(
            "Der Kiosk hat mehr fest zugesagt, als hier für ihn gezählt wird (abgeschrieben, oder eine Kopie hat es"
            " schon vergeben).",
            "Den Laden fragen, ob er trotzdem liefern kann; dann dort den Vorrat erhöhen und noch einmal versuchen."
            " Sonst antworten: bitte noch einmal bestellen.",
        ),
    ),
}
_BROKEN = Advice("Der Vorgang ist nicht so gebaut, wie er sein muss.", _BY_KIOSK)

_NOTICES: dict[str, Advice] = {
    "fork": Advice(
        "Zwei Vorgänge trugen dieselbe Nummer. Verloren ist nichts: der zweite bekommt eine neue Nummer.",
        "Nachsehen, ob die Speicherkarte kopiert wurde oder ein zweites Gerät mit diesem Namen läuft. Das falsche"
        " Gerät abschalten und beim Datentreuhänder abmelden. Nach einer Rücksicherung ist nichts zu tun.",
    ),
    "copy": Advice(
        "Der Kiosk kannte weniger, als hier schon liegt. Er zählt jetzt neu.",
        "Wurde der Kiosk aus einer Sicherung wiederhergestellt: nichts zu tun, doch was seit der Sicherung dort"
        " bestätigt und noch nicht gesendet war, ging mit dem alten Datenträger verloren; wer einen Beleg hat, muss"
        " neu bestellen. Sonst läuft eine Kopie: suchen, abschalten, beim Datentreuhänder abmelden.",
    ),
    "our-backup": Advice(
        "Hier fehlte, was der Kiosk schon gesendet hatte. Er sendet es wieder.",
        "Wurde die Plattform aus einer Sicherung wiederhergestellt: alle Kioske ans Netz lassen; die Seite"
        " Kontingente sagt, welche noch fehlen. Sonst nichts."
        " Sonst die Datenbank prüfen.",
    ),
}
MISSING = Advice(
    "Diese Nummern hat der Kiosk vergeben, angekommen sind sie nicht. Er wird bei jeder Runde danach gefragt.",
    "Bleiben sie länger als einen Tag aus, hat der Kiosk sie nicht mehr: den Datenträger sichern und prüfen lassen.",
)


def advice(problem: str) -> Advice:
    """For a problem of a `CaseResult`; one without words of its own is a fault of form."""
    return _ADVICE.get(problem, _BROKEN)


def notice_advice(kind: str) -> Advice:
    """For a `ChainNotice`."""
    return _NOTICES[kind]
