# SPDX-License-Identifier: EUPL-1.2
"""The purposes with which a new trustee begins, read from `purposes.toml`; from then on its database counts."""

import tomllib
from pathlib import Path
from typing import Final

import msgspec

from sync.contract.trust import Purpose, notice
from sync.trustee.terms import Terms

PURPOSES_FILE: Final = Path(__file__).with_name("purposes.toml")
_DAY_SECONDS: Final = 86_400


def load_seed(path: Path = PURPOSES_FILE) -> dict[str, Terms]:
    """Read the purposes by name; raises ValueError, which names the purpose, for what is not one."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: _terms(name, dict(table)) for name, table in tables.items()}


def load_purposes(path: Path = PURPOSES_FILE) -> dict[str, Purpose]:
    """The same as kiosks are told of them."""
    return {name: terms.purpose for name, terms in load_seed(path).items()}


def _terms(name: str, table: dict[str, object]) -> Terms:
    try:
        texts = msgspec.convert(table.pop("notice"), dict[str, str])
        notice_id = texts.pop("id")
        plain = {language: text.strip() for language, text in texts.items()}
        days = msgspec.convert(table.pop("max_queue_age_days"), int)
        register = table.pop("register")
        if not plain.get("de"):
            raise ValueError("a notice needs German text")
        purpose = {
            **table,
            "max_queue_age": days * _DAY_SECONDS,
            "notice": msgspec.to_builtins(notice(notice_id, plain)),
        }
        return msgspec.convert({"purpose": purpose, "register": register}, Terms)
    except (msgspec.ValidationError, KeyError, ValueError) as error:
        raise ValueError(f"purpose {name!r}: {error}") from error
