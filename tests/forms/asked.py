# SPDX-License-Identifier: EUPL-1.2
"""Expressions that both engines are asked, in a form that has something of everything."""

from tests.forms.making import bind, question, xform

INSTANCE = (
    "<text>Müller</text><empty/><whole>7</whole><decimal>2.5</decimal><minus>-3</minus><word>abc</word><many>a b "
    "d</many>"
    "<one>b</one><day>2024-02-29</day><moment>2026-11-28T10:30:00.000+01:00</moment><time>10:30:00.000+01:00</time>"
    "<place>49.4667 7.1667 280 5</place><line>49.46 7.16 0 0;49.47 7.17 0 0;49.48 7.16 0 0;49.46 7.16 0 0</line>"
    "<row><n>1</n><t>x</t></row><row><n>2</n><t>y</t></row><row><n>3</n><t/></row><hidden>9</hidden>"
)
EXPRESSIONS = (
    # Numbers and operators
    "1 + 1", "7 div 2", "7 mod 3", "-7 mod 3", "7.5 mod 2", "2 * 3.5", "1 div 0", "-1 div 0", "0 div 0",
    "0.1 + 0.2", "-/data/whole", "- - 2", "/data/whole + /data/decimal", "/data/text + 1", "/data/empty + 1",
    "100000000000 * 10", "1 div 3", "2 div 3", "1000000 * 1000000", "0.00001", "0.0000001", "123456789.123", "1.0",
    "1.50", "5 - 3", "'5' + '6'", "/data/whole div 2 > 3", "number('12.50')", "number('abc')", "number('')",
    "number(' 12 ')", "number(true())", "number(/data/day)", "int(3.7)", "int(-3.7)", "int('3.7')", "int('x')",
    "round(2.5)", "round(-2.5)", "round(3.14159, 2)", "round(1234.567, -2)", "floor(2.7)", "floor(-2.7)",
    "ceiling(2.1)", "ceiling(-2.1)", "abs(-3.5)", "abs(/data/minus)", "pow(2, 10)", "pow(2, -1)", "pow(9, 0.5)",
    "sqrt(16)", "sqrt(2)", "exp(0)", "exp10(2)", "log(1)", "log10(1000)", "pi()", "sin(0)", "cos(0)", "tan(0)",
    "asin(1)", "acos(1)", "atan(1)", "atan2(1, 1)", "max(1, 5, 3)", "min(1, 5, 3)", "max(/data/row/n)",
    "min(/data/row/n)", "max(/data/empty)", "sum(/data/row/n)", "sum(/data/empty)", "sum(/data/row/t)",
    "count(/data/row)", "count(/data/row[n > 1])", "count(/data/nothing)", "count-non-empty(/data/row/t)",
    # Truth and comparing
    "true()", "false()", "not(true())", "boolean('false')", "boolean('')", "boolean(0)", "boolean(/data/row)",
    "boolean-from-string('true')", "boolean-from-string('1')", "boolean-from-string('yes')", "true() and false()",
    "true() or false()", "1 = 1.0", "'1' = 1", "'a' = 'A'", "/data/empty = ''", "/data/empty = 0",
    "/data/whole = 7", "/data/whole = '7'", "/data/whole > 6 and /data/whole < 8", "/data/decimal = 2.5",
    "/data/decimal = '2.5'", "/data/row/n = 2", "/data/row/n != 2", "/data/row/n > 2", "/data/row/n = /data/whole",
    "'b' > 'a'", "'10' > '9'", "/data/day > '2024-01-01'", "/data/day = '2024-02-29'",
    "date(/data/day) > date('2024-01-01')", "true() = 1", "true() > false()", "'' = false()", "1 < 2 = true()",
    "/data/text = true()",
    # Texts
    "concat('a', 1, true())", "concat('a', /data/row/n)", "concat()", "string-length('Müller')",
    "string-length(/data/empty)", "string-length(' a ')", "substr('hello', 1, 3)", "substr('hello', 2)",
    "substr('hello', -3)", "substr('hello', -3, -1)", "substr('hello', 3, 1)", "substring('hello', 2, 3)",
    "substring('hello', 0)", "substring('hello', 1.5, 2.6)", "substring('12345', 0, 3)",
    "substring-before('1999/04/01', '/')", "substring-after('1999/04/01', '/')", "substring-before('abc', 'x')",
    "substring-after('abc', 'x')", "contains('abc', 'b')", "contains('abc', '')", "starts-with('abc', 'ab')",
    "ends-with('abc', 'bc')", "normalize-space('  a   b ')", "translate('bar', 'abc', 'AB')", "string(1)",
    "string(1.0)", "string(1.50)", "string(true())", "string(/data/row/n)", "string(/data/empty)",
    "regex('12345', '^[0-9]{5}$')", "regex('1234', '[0-9]{5}')", "regex('a12345b', '[0-9]{5}')",
    "regex(/data/text, 'M.*r')", "regex('ä', '\\w')", "regex('', '^$')", "join(', ', 'a', 'b', 'c')",
    "join('-', /data/row/n)", "join(' ', /data/row/t)", "coalesce('', 'b')", "coalesce(/data/empty, /data/text)",
    "coalesce(/data/empty, '', 'c')", "if(1 = 1, 'ja', 'nein')", "if('false', 'ja', 'nein')",
    "if(/data/empty, 'ja', 'nein')", "if(/data/row, 'ja', 'nein')", "once('neu')",
    "checklist(1, 2, true(), false(), true())", "weighted-checklist(2, 4, true(), 2, false(), 1)",
    "digest('abc', 'MD5')", "digest('abc', 'SHA-1', 'hex')", "digest('abc', 'SHA-256', 'base64')",
    "digest('', 'SHA-1')", "base64-decode('SGFsbG8=')", "uuid(8) != ''", "string-length(uuid())",
    "randomize(/data/nothing)",
    # Choices
    "selected('a b d', 'b')", "selected('abc', 'a')", "selected(/data/many, 'd')", "selected(/data/empty, '')",
    "selected(/data/empty, 'a')", "selected('a b', 'a b')", "selected(' a ', 'a')", "selected-at(/data/many, 0)",
    "selected-at(/data/many, 2)", "selected-at(/data/many, 9)", "selected-at(/data/many, -1)",
    "count-selected(/data/many)", "count-selected('')", "count-selected(' a  b ')",
    "jr:choice-name(/data/one, '/data/one')", "jr:choice-name('zzz', '/data/one')",
    "jr:choice-name('a', ' /data/one ')", "instance('l')/root/item[name = 'b']/label",
    "instance('l')/root/item[name = /data/one]/label", "count(instance('l')/root/item)",
    "count(instance('l')/root/item[group = '1'])", "instance('l')/root/item[2]/name",
    "instance('l')/root/item[position() = 3]/name", "instance('l')/root/item[last()]/name",
    "instance('l')/root/item[group = '1' and name != 'a']/label", "sum(instance('l')/root/item/group)",
    "instance('l')/root/item[contains(label, 'irn')]/name", "instance('l')/root/item[name = 'nie']/label",
    # Repeats
    "/data/row[1]/n", "/data/row[2]/t", "/data/row[position() = 2]/n", "/data/row[last()]/n", "/data/row[n = 2]/t",
    "indexed-repeat(/data/row/n, /data/row, 2)", "indexed-repeat(/data/row/n, /data/row, 9)",
    "position(/data/row[2])", "position(/data/row)", "count(/data/row[t = ''])", "../whole", "string(../row[2]/n)",
    "/data/*[1]", "count(/data/row/*)", "count(//n)", "/data/row/n | /data/whole",
    "count(/data/row/n | /data/row/t)", "name(/data/whole)", "local-name(..)",
    "count(/data/row[1]/following-sibling::row)", "count(/data/row[3]/preceding-sibling::row)",
    "count(ancestor::data)", "/data/row[n > 1][1]/n", "count(/data/row[not(t = '')])", "self::node() = ''",
    "count(/data/row/parent::data)",
    # Days and times
    "today()", "date('2024-02-30')", "date('2024-02-29')", "date(19782)", "date('x')", "date('')",
    "date(/data/moment)", "date-time('2024-02-29')", "now()", "number(date('1970-01-02'))", "number(today())",
    "int(date('2024-03-01') - date('2024-02-28'))", "decimal-date-time('1970-01-02T00:00:00Z')",
    "decimal-date-time('2024-02-29')", "decimal-date-time(/data/day)", "decimal-time('12:00:00.000+01:00')",
    "decimal-time('06:00:00')", "decimal-time('x')", "format-date(/data/day, '%Y-%m-%d')",
    "format-date(/data/day, '%d.%n.%y')", "format-date(/data/day, '%e %b %a')", "format-date('', '%Y')",
    "format-date('x', '%Y')", "format-date-time(/data/moment, '%H:%M:%S')",
    "format-date-time(/data/moment, '%h %3')", "format-date-time(/data/day, '%Y-%m-%dT%H')", "date(/data/day + 1)",
    "date(today() - 1)", "format-date(today() + 30, '%Y-%m-%d')", "/data/day < today()",
    "date('2024-02-29') = /data/day", "int(number(format-date(today(), '%Y'))) - 2000",
    "date(decimal-date-time('2024-02-29'))", "time('10:30')", "int((today() - date('2000-11-28')) div 365.25)",
    "int((today() - date('2000-11-29')) div 365.25)",
    # Places
    "area(/data/line)", "distance(/data/line)", "distance('49.46 7.16', '49.47 7.17')", "area('')",
    "distance(/data/empty)", "geofence(/data/place, /data/line)",
    # What is not there
    "/data/nothing", "string(/data/nothing)", "/data/row[9]/n", "instance('l')/root/item/nothing", "/data/hidden",
    "/data/hidden = ''", "/data/hidden != 'x'", "not(/data/hidden = '9')", "/data/hidden > 3", "/data/hidden + 1",
    "concat('x', /data/hidden)", "coalesce(/data/hidden, 'z')", "string-length(/data/hidden) = 0",
    "count(/data/hidden)", "if(/data/hidden = '', 'ja', 'nein')", "pulldata('l', 'label', 'name', 'b')",
    "version()",
)  # fmt: skip


def asking(expression: str) -> bytes:
    """A form in which `/data/e` says what an expression gives."""
    choices = "".join(
        f"<item><name>{name}</name><label>{label}</label><group>{group}</group></item>"
        for name, label, group in (("a", "Apfel", 1), ("b", "Birne", 1), ("c", "Citrone", 2))
    )
    binds = (
        bind("/data/e", calculate=expression.replace('"', "&quot;")),
        bind("/data/whole", type="int"),
        bind("/data/decimal", type="decimal"),
        bind("/data/day", type="date"),
        bind("/data/hidden", relevant="false()"),
    )
    itemset = """<itemset nodeset="instance('l')/root/item"><value ref="name"/><label ref="label"/></itemset>"""
    return xform(
        f"{INSTANCE}<e/>",
        "".join(binds),
        question("/data/one", more=itemset, kind="select1")
        + f'<repeat nodeset="/data/row">{question("/data/row/n")}</repeat>',
        f'<instance id="l"><root>{choices}</root></instance>',
    )
