# SPDX-License-Identifier: EUPL-1.2
"""Which waste is meant by the words of a calendar, as C-Trace, Muellmax and town halls write them."""

import re
import unicodedata
from typing import Final

from sync.contract.waste import Fraction

_STEMS: Final[dict[Fraction, str]] = {
    "hazardous": r"schadstoff|sonder(?:muell|mull|abfa)|problem(?:stoff|muell|abfa)|(?:gift|umwelt|oeko)mobil",
    "christmas-trees": r"(?:weihnachts|christ|tannen)b(?:ae|au|a)um",
    "bulky": r"sperr(?:muell|mull|gut|abfa|ig)",
    "green": r"gruen(?:schnitt|gut|abfa|es)|garten(?:abfa|gut)|(?:baum|strauch|hecken|ast)schnitt|\blaub",
    "organic": r"\bbio|braune tonne|kompost",
    "paper": r"papier|\bpapp|karton|blaue tonne",
    "packaging": r"\bgelbe[rn]? (?:s(?:ae|a)ck|tonne|behaelter)|\bgelbe wertstoff|verpackung|\blvp\b|"
    r"wertstoff(?:tonne|sack)|\bdsd\b",
    "glass": r"\b(?:alt)?glas",
    "residual": r"\brest(?:muell|mull|abfa|tonne|behaelter)?|hausmuell|(?:graue|schwarze) tonne",
}
_WORDS: Final = re.compile("|".join(f"(?P<f{number}>{stem})" for number, stem in enumerate(_STEMS.values())))
_FRACTIONS: Final = tuple(_STEMS)
_NOT_COLLECTED: Final = re.compile(r"entfaell|entfallt|f(?:ae|a)llt aus|ausfall|abgesagt|\bkeine?\b|wertstoffhof")
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def fractions(summary: str) -> tuple[Fraction, ...]:
    """What a calendar's entry collects, each once, in its order; empty where its words are not understood.

    Words that say that nothing is collected are not understood: whoever reads them has to decide.
    """
    text = unicodedata.normalize("NFC", summary).casefold().translate(_UMLAUTS)
    text = " ".join(re.split(r"[\s_\-–/+&,;:.()]+", text))
    if _NOT_COLLECTED.search(text):
        return ()
    found = [_FRACTIONS[int((match.lastgroup or "f0")[1:])] for match in _WORDS.finditer(text)]
    return tuple(dict.fromkeys(found))
