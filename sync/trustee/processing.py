# SPDX-License-Identifier: EUPL-1.2
"""The register of processing activities (GDPR, Art. 30 (1)), from the purposes in force and the signed policy."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from sync.contract.trust import OfflinePolicy
from sync.trustee.terms import LEGAL_BASES, Terms

_DAY_SECONDS: Final = 86_400


def processing_register(
    policy: OfflinePolicy,
    terms: Mapping[str, Terms],
    suspended: Mapping[str, datetime],
    controller: str,
    now: datetime,
) -> str:
    """The register as Markdown, of all purposes in force; a suspended one is in it, though not in the policy."""
    signed = datetime.fromtimestamp(policy.iat, UTC)
    head = [
        "# Verzeichnis von Verarbeitungstätigkeiten (Art. 30 Abs. 1 DSGVO)",
        "",
        f"- Datentreuhand: {controller} ({policy.iss})",
        f"- Stand: {now:%d.%m.%Y}, aus der Offline-Richtlinie {policy.seq}, unterschrieben am {signed:%d.%m.%Y}",
    ]
    sections = [_section(name, said, suspended.get(name), policy) for name, said in sorted(terms.items())]
    return "\n".join(head + [line for section in sections for line in section])


def _section(name: str, terms: Terms, suspended: datetime | None, policy: OfflinePolicy) -> list[str]:
    purpose, entry = terms.purpose, terms.register
    systems = (there.recipient for there in policy.destinations.values())
    served = sorted(
        {
            *(recipient for recipient in policy.recipients if purpose.admits(recipient)),
            *(f"{recipient} (FIT-Connect)" for recipient in systems if purpose.admits(recipient)),
        }
    )
    offline = "auch ohne Netz" if purpose.offline == "collect" else "nur mit Netz"
    return [
        "",
        f"## {entry.title} (`{name}`)",
        "",
        *([] if suspended is None else [f"- Ausgesetzt seit {suspended:%d.%m.%Y}: Neues wird nicht erhoben"]),
        f"- Rechtsgrundlage: {LEGAL_BASES.get(purpose.legal_basis, purpose.legal_basis)}",
        f"- Betroffene Personen: {entry.data_subjects}",
        f"- Kategorien der Daten: {', '.join(purpose.datatypes) or 'keine'}",
        f"- Zulässige Empfänger: {', '.join(purpose.recipients)}",
        f"- Angeschlossene Empfänger: {', '.join(served) or 'keine'}",
        "- Übermittlung in Drittländer: keine",
        f"- Löschfrist: {entry.retention}",
        f"- Erhebung: am Kiosk, {offline}; Zustellung höchstens {purpose.max_queue_age // _DAY_SECONDS} Tage danach",
        f"- Hinweis: `{purpose.notice.id}`, SHA-256 `{purpose.notice.sha256}`",
        "- Schutz (Art. 32): verschlüsselt für die Empfänger, bevor gespeichert wird; Plattform und Datentreuhand "
        "haben keinen Schlüssel dazu",
    ]
