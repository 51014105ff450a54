# SPDX-License-Identifier: EUPL-1.2
"""XDatenfelder 2.0 and 3.0 and code lists: what is read of them, and what is refused with its place."""

from dataclasses import replace
from pathlib import Path

import pytest

from sync.forms.fim.code_lists import CodeList, found_list, is_exact, read_code_list
from sync.forms.fim.model import Code, CodeListReference, DataField, DataSchema, FimRefusedError, Precision, Rule
from sync.forms.fim.reading import MAX_GROUPS_DEEP, MAX_POSITIONS, MAX_XML, read_schema
from tests.forms.fim_making import BREEDS, a_field, a_group, a_schema, genericode, many, maybe, one, xdf

SAMPLES = Path(__file__).parent / "fim"
FULL = a_schema(
    one(a_group(1, "Person", one(a_field(1, "Name", precision=Precision(2, 40, pattern="[A-Z].*"))),
                maybe(a_field(2, "Geburtstag", "date", precision=Precision(least="1900-01-01"))),
                rules=[Rule("R05000001", "Regel", "WENN <A> DANN B")])),
    many(a_field(3, "Farbe", kind="select", codes=[Code("1", "rot & blau")]), 1, 3),
    many(a_field(4, "Rasse", kind="select", reference=BREEDS)),
    one(a_field(5, "Hinweis", kind="label", content="Bitte lesen.")),
    one(a_field(6, "Betrag", "num_currency", precision=Precision(least="0", most="99,5"), help_text="In Euro.")),
    rules=[Rule("R05000002", "Gesamt", "Freier Text")],
)  # fmt: skip


def refused(xml: bytes) -> str:
    with pytest.raises(FimRefusedError) as caught:
        read_schema(xml)
    return "\n".join(caught.value.problems)


@pytest.mark.parametrize("standard", ["2.0", "3.0.0"])
def test_both_versions_say_the_same(standard: str) -> None:
    whole = replace(FULL, standard=standard)
    found = read_schema(xdf(whole))
    if standard == "2.0":
        # Lists of its own came with 3.0; so this file says them there too, and nobody minds.
        assert found.standard == "2.0"
    assert found == whole
    person = found.positions[0].element
    assert [rule.text for rule in person.rules] == ["WENN <A> DANN B"]
    assert found.rules[0].name == "Gesamt"
    assert found.positions[4].element.help == "In Euro."


@pytest.mark.parametrize(("name", "fields"), [("hundesteuer.xdf2.xml", 28), ("hundesteuer.xdf3.xml", 35)])
def test_the_samples_are_read(name: str, fields: int) -> None:
    found = read_schema((SAMPLES / name).read_bytes())
    walked = [position for _, position in found.walk()]
    assert found.label == "Hund zur Hundesteuer anmelden"
    assert sum(isinstance(position.element, DataField) for position in walked) == fields
    persons = [above[-1].label for above, position in found.walk() if position.element.label == "Natürliche Person"]
    assert persons == ["Halterin oder Halter", "Bevollmächtigte Person"]


def test_what_people_write_into_a_precision_of_2_0() -> None:
    def precision(text: str) -> Precision:
        field = a_field(1, "Feld")
        xml = xdf(a_schema(one(field), standard="2.0"))
        given = xml.replace(
            b"<xdf:praezisierung></xdf:praezisierung>", f"<xdf:praezisierung>{text}</xdf:praezisierung>".encode()
        )
        element = read_schema(given).positions[0].element
        assert isinstance(element, DataField)
        return element.precision

    assert precision('{"minLength":"1","maxLength":120}') == Precision(1, 120)
    assert precision('{"minLength":"0"}') == Precision()
    assert precision("Anrede") == Precision(unread="Anrede")
    assert precision("[1]") == Precision(unread="[1]")
    assert precision('{"maxLength":"viele"}') == Precision(unread="maxLength viele")
    assert precision("[" * 5000).unread
    assert precision('{"minLength":null,"pattern":null,"maxValue":null}') == Precision()
    assert precision('{"minValue":1.5,"maxValue":7}') == Precision(least="1.5", most="7")
    assert precision('{"pattern":true}') == Precision(unread='{"pattern":true}')
    assert precision('{"maxValue":{"a":1}}') == Precision(unread='{"maxValue":{"a":1}}')
    for sign in (r"\u0001", r"\ud800", r"\uffff"):
        assert precision(f'{{"pattern":"a{sign}"}}') == Precision(unread=f'{{"pattern":"a{sign}"}}')
        assert precision(f'{{"minValue":"1{sign}"}}') == Precision(unread=f'{{"minValue":"1{sign}"}}')
    assert precision(f'{{"pattern":"{"a" * 1001}"}}').pattern == ""
    assert precision(f'{{"pattern":"{"a" * 1001}"}}').unread


def test_a_code_list_has_few_columns() -> None:
    def with_columns(count: int) -> bytes:
        more = b"".join(b'<Column Id="c%d"/>' % nth for nth in range(count - 2))
        xml = genericode(BREEDS, [Code("001", "Dackel")])
        at = xml.index(b"<Key")
        return xml[:at] + more + xml[at:]

    assert len(read_code_list(with_columns(100), "x.xml").columns) == 100
    with pytest.raises(FimRefusedError, match="mehr als 100 Spalten"):
        read_code_list(with_columns(101), "x.xml")


def test_the_norm_is_that_of_the_place_and_of_the_element() -> None:
    xml = xdf(a_schema(one(a_field(1, "Feld")))).replace(
        b"<xdf:bezug></xdf:bezug>", "<xdf:bezug>§ 1 X</xdf:bezug>".encode()
    )
    xml = xml.replace(
        b"<xdf:feldart>", "<xdf:bezug>-</xdf:bezug><xdf:bezug>§ 2\n X</xdf:bezug><xdf:feldart>".encode()
    )
    assert read_schema(xml).positions[0].element.law == "§ 1 X / § 2 X"


def test_names_of_elements_may_have_no_namespace_and_codes_no_element() -> None:
    xml = xdf(a_schema(one(a_field(1, "Feld", "date")))).replace(b"<code>date</code>", b"date")
    assert read_schema(xml).positions[0].element == a_field(1, "Feld", "date")


def test_an_element_without_a_version_is_called_by_its_id() -> None:
    xml = xdf(a_schema(one(a_field(1, "Feld")))).replace(
        b"<xdf:id>F05000001</xdf:id><xdf:version>1.0</xdf:version>", b"<xdf:id>F05000001</xdf:id>"
    )
    assert read_schema(xml).positions[0].element.key == "F05000001"


# -- what is refused -------------------------------------------------------------------------------------------------

GOOD = xdf(a_schema(one(a_group(1, "Person", one(a_field(1, "Name"))))))
LAW = b"<xdf:bezug></xdf:bezug>"
PERSON = b"<xdf:id>G05000001</xdf:id><xdf:version>1.0</xdf:version>"
HOSTILE = {
    "nothing": (b"", "kein XML"),
    "no XML": (b"Hund", "kein XML"),
    "cut": (GOOD[:-30], "kein XML"),
    "other XML": (b"<html/>", "kein Datenschema in XDatenfelder"),
    "an older standard": (GOOD.replace(b"xdatenfelder_3.0.0", b"xdatenfelder_1"), "XDatenfelder 1."),
    "a later standard": (GOOD.replace(b"xdatenfelder_3.0.0", b"xdatenfelder_4.0"), "XDatenfelder 4.0"),
    "another message": (GOOD.replace(b"stammdatenschema.0102", b"datenfeldgruppe.0103"), "ganzes Datenschema"),
    "an entity from the disk": (
        GOOD.replace(b"?>", b'?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 1).replace(b"Probe", b"&x;"),
        "Dokumenttyp",
    ),
    "laughs": (
        GOOD.replace(b"?>", b'?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>', 1).replace(b"Probe", b"&b;"),
        "Dokumenttyp",
    ),
    "a document type from the network": (
        GOOD.replace(b"?>", b'?><!DOCTYPE d SYSTEM "http://example.org/x.dtd">', 1), "Dokumenttyp",
    ),
    "too large": (GOOD + b" " * MAX_XML, "größer als 8 MiB"),
    "a million elements": (GOOD.replace(LAW, b"<xdf:bezug/>" * 250_000, 1), "mehr als 200000 Elemente"),
    "deep as a well": (GOOD.replace(LAW, b"<b>" * 400 + b"</b>" * 400, 1), "ineinander"),
    "no id": (GOOD.replace(b"<xdf:id>F05000001</xdf:id>", b""), "Person › Name: Die FIM-ID fehlt"),
    "an id that is a path": (GOOD.replace(b"F05000001", b"../../etc"), "Person › Name: Die FIM-ID fehlt"),
    "a version that is none": (GOOD.replace(PERSON, PERSON.replace(b"1.0", b"eins")), "Fassung von G05000001"),
    "an unknown type": (GOOD.replace(b"<code>text</code>", b"<code>foto</code>"), "Datentyp „foto“"),
    "an unknown kind": (GOOD.replace(b"<code>input</code>", b"<code>magic</code>"), "Feldart „magic“"),
    "no count": (GOOD.replace(b"1:1", b"", 1), "Person: Die Anzahl „“"),
    "a count the wrong way round": (GOOD.replace(b"1:1", b"3:2", 1), "Person: Die Anzahl „3:2“"),
    "never": (GOOD.replace(b"1:1", b"0:0", 1), "Person: Die Anzahl „0:0“"),
    "an empty structure": (
        GOOD.replace(b"<xdf:enthaelt>", b"<xdf:enthaelt/><xdf:x>", 1).replace(
            b"</xdf:enthaelt></xdf:struktur></xdf:stamm", b"</xdf:x></xdf:struktur></xdf:stamm"
        ),
        "weder Datenfeld noch",
    ),
    "no fields": (xdf(a_schema()), "kein einziges Datenfeld"),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_what_is_no_schema_is_refused_with_its_place(case: str) -> None:
    xml, said = HOSTILE[case]
    assert said in refused(xml)


def test_recursion_is_refused_with_its_way() -> None:
    inner = a_group(1, "Person", one(a_field(1, "Name")))
    outer = a_group(2, "Haushalt", one(inner))
    around = a_group(1, "Person", one(outer))
    said = refused(xdf(a_schema(one(around))))
    assert "Person › Haushalt › Person: Die Gruppe G05000001V1.0 enthält sich selbst" in said
    assert "G05000001V1.0 › G05000002V1.0 › G05000001V1.0" in said


def test_groups_lie_only_so_deep() -> None:
    group = a_group(1, "Gruppe", one(a_field(1, "Name")))
    for number in range(2, MAX_GROUPS_DEEP + 2):
        group = a_group(number, "Gruppe", one(group))
    assert "ineinander" in refused(xdf(a_schema(one(group))))


def test_one_key_means_one_thing() -> None:
    said = refused(xdf(a_schema(
        one(a_group(1, "A", one(a_field(1, "Name")))), one(a_group(2, "B", one(a_field(1, "Name", "date")))),
    )))  # fmt: skip
    assert said == "Probe › B › Name: F05000001V1.0 kommt im Schema mit verschiedenem Inhalt vor."
    # Its words may differ.
    read_schema(xdf(a_schema(
        one(a_group(1, "A", one(a_field(1, "Name")))), one(a_group(2, "B", one(a_field(1, "Nachname")))),
    )))  # fmt: skip


def test_one_group_has_a_field_once() -> None:
    assert "steht hier zweimal" in refused(xdf(a_schema(one(a_field(1, "Name")), maybe(a_field(1, "Name")))))


def test_everything_wrong_is_said_at_once() -> None:
    xml = xdf(a_schema(one(a_field(1, "A")), one(a_field(2, "B")))).replace(
        b"<code>text</code>", b"<code>bild</code>"
    )
    assert len(refused(xml).splitlines()) == 2


def test_too_many_fields_are_refused() -> None:
    fields = [one(a_field(number, "Feld")) for number in range(MAX_POSITIONS + 1)]
    assert f"mehr als {MAX_POSITIONS}" in refused(xdf(a_schema(*fields)))


def test_endless_texts_are_shortened() -> None:
    found: DataSchema = read_schema(xdf(a_schema(one(a_field(1, "x" * 20_000)))))
    assert found.positions[0].element.label.endswith("x […]")


# -- code lists ------------------------------------------------------------------------------------------------------

CODES = (Code("001", "Dackel"), Code("002", "Pudel & Co."))


@pytest.mark.parametrize("prefix", ["gc:", ""])
def test_a_code_list_is_read(prefix: str) -> None:
    found = read_code_list(genericode(BREEDS, CODES, prefix=prefix), "hunde.xml")
    assert (found.uri, found.version, found.version_uri) == (BREEDS.uri, "1", BREEDS.version_uri)
    assert found.codes(BREEDS) == CODES
    turned = replace(BREEDS, value_column="name", label_column="code")
    assert found.codes(turned) == (Code("Dackel", "001"), Code("Pudel & Co.", "002"))


def test_a_field_finds_its_list() -> None:
    one_, two = (
        replace(
            read_code_list(genericode(BREEDS, CODES), "a"), version=version, version_uri=f"{BREEDS.uri}_{version}"
        )
        for version in ("1", "2")
    )
    assert found_list(BREEDS, [two, one_]) is one_
    assert found_list(replace(BREEDS, version="3", version_uri=""), [two]) is two
    assert not is_exact(replace(BREEDS, version="3", version_uri=""), two)
    assert is_exact(replace(BREEDS, version="", version_uri=""), two)
    assert found_list(CodeListReference("urn:other", "1", "urn:other_1"), [one_, two]) is None
    assert found_list(CodeListReference("", "", ""), [CodeList("", "", "", ("a",), "a", ())]) is None


@pytest.mark.parametrize(
    ("xml", "said"),
    [
        (b"", "kein XML"),
        (b"<xml/>", "keine Codeliste"),
        (b"<CodeList/>", "fehlen ihre Spalten"),
        (b"<CodeList><ColumnSet><Column/></ColumnSet><SimpleCodeList/></CodeList>", "fehlen ihre Spalten"),
        (b'<!DOCTYPE d [<!ENTITY a "b">]><CodeList>&a;</CodeList>', "Dokumenttyp"),
        (genericode(BREEDS, [Code(str(number), "x") for number in range(20_001)]), "mehr als 20000 Einträge"),
    ],
)
def test_what_is_no_code_list_is_refused_by_its_name(xml: bytes, said: str) -> None:
    with pytest.raises(FimRefusedError, match=said) as caught:
        read_code_list(xml, "liste.xml")
    assert "„liste.xml“" in str(caught.value)
