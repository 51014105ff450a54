# SPDX-License-Identifier: EUPL-1.2
"""Forms that mean harm: to whoever reads them, shows them, or reckons what follows from a tap."""

from tests.forms.making import bind, question, xform


def _list(number: int) -> str:
    return f'<instance id="x"><root>{"<item><v>w</v></item>" * number}</root></instance>'


def _costly(inside: str) -> bytes:
    """Harmless until something is answered."""
    return xform(
        "<a/><b/>", bind("/data/b", calculate=f"if(/data/a = '', 0, {inside})"), question("/data/a"), _list(10_000)
    )


X = "instance('x')/root/item"
CHOICES = "".join(f"<item><label>Auswahl {number}</label><value>{number}</value></item>" for number in range(10_000))
COSTLY = {
    "every one of a list with every other": _costly("count(instance('x')//*[count(instance('x')//*) > 1])"),
    "the text of a whole list, ten thousand times": _costly(f"count({X}[string(..) = 'q'])"),
    "places of ten thousand, ten thousand times": _costly(f"count({X}[position(.) > 3])"),
    "what stands before each": _costly(f"count({X}[count(preceding-sibling::*) > 3])"),
    "a text of two hundred megabytes": _costly(f"string-length(join(join(',', {X}/v), {X}/v))"),
    "patterns that go astray": _costly(f"count({X}[regex(concat(v, '{'a' * 40}!'), 'w(a|aa)+$')])"),
    "drawing lots ten thousand times": _costly(f"count({X}[count(randomize({X})) > 3])"),
    "eight million instances": xform(
        "<a/><n/><r><s><t><v/></t></s></r>",
        bind("/data/n", calculate="if(/data/a = '', 0, 200)"),
        question("/data/a")
        + '<group ref="/data/r"><repeat nodeset="/data/r" jr:count="/data/n"><group ref="/data/r/s">'
        + '<repeat nodeset="/data/r/s" jr:count="200"><group ref="/data/r/s/t"><repeat nodeset="/data/r/s/t" '
        + 'jr:count="200"><input ref="/data/r/s/t/v"><label>v</label></input></repeat></group></repeat></group>'
        + "</repeat></group>",
    ),
}
UNREADABLE = {
    "an entity from outside": xform("<a/>", "", question("/data/a")).replace(
        b"<h:html", b'<!DOCTYPE h:html [<!ENTITY e SYSTEM "file:///etc/passwd">]><h:html', 1
    ),
    "entities in entities": xform("<a/>", "", question("/data/a", "&b;")).replace(
        b"<h:html", b'<!DOCTYPE h:html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><h:html', 1
    ),
    "a circle": xform(
        "<a/><b/>", bind("/data/a", calculate="/data/b + 1") + bind("/data/b", calculate="/data/a + 1")
    ),
    "brackets two thousand deep": xform("<a/>", bind("/data/a", calculate="(" * 2000 + "1" + ")" * 2000)),
    "a function that nobody knows": xform("<a/>", bind("/data/a", calculate="system('rm')")),
    "no XML": b"not at all",
}
BOUNDED = {
    "ten thousand choices": xform("<a/>", "", question("/data/a", "Welche?", CHOICES, "select1")),
    "a label of two megabytes": xform("<a/>", "", question("/data/a", "Wort " * 400_000)),
    "a label without a break": xform("<a/>", "", question("/data/a", "W" * 2_000_000)),
    "a hint of two megabytes": xform("<a/>", "", question("/data/a", "Frage?", f"<hint>{'Wort ' * 400_000}</hint>")),
    "a choice of two megabytes": xform(
        "<a/>",
        "",
        question("/data/a", "?", f"<item><label>{'Wort ' * 400_000}</label><value>1</value></item>", "select1"),
    ),
    "letters that turn the line around": xform(
        "<a/>", "", question("/data/a", "Betrag \u202e001 \u2066x\u2069 Euro?")
    ),
}
