<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="de_DE">
<context>
    <name>Overlay</name>
    <message numerus="yes">
        <source>Noch %n Sekunden</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <translation>
            <numerusform>%n Fund ansehen</numerusform>
            <numerusform>%n Funde ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopping</name>
    <message numerus="yes">
        <source>%n Artikel</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
</TS>
