<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n confidential action(s) are kept apart.</source>
        <translation>
            <numerusform>%n confidential action is kept apart.</numerusform>
            <numerusform>%n confidential actions are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential item(s) are kept apart.</source>
        <translation>
            <numerusform>%n confidential item is kept apart.</numerusform>
            <numerusform>%n confidential items are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential passage(s) are kept apart.</source>
        <translation>
            <numerusform>%n confidential passage is kept apart.</numerusform>
            <numerusform>%n confidential passages are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, with %n correction(s), listed at the end</source>
        <translation>
            <numerusform>, with %n correction, listed at the end</numerusform>
            <numerusform>, with %n corrections, listed at the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on {0}.</source>
        <translation>
            <numerusform>%n member on {0}.</numerusform>
            <numerusform>%n members on {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting was not quorate: %n member(s) were present.</source>
        <translation>
            <numerusform>The meeting was not quorate: %n member was present.</numerusform>
            <numerusform>The meeting was not quorate: %n members were present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting was quorate: %n member(s) were present, {0} needed.</source>
        <translation>
            <numerusform>The meeting was quorate: %n member was present, {0} needed.</numerusform>
            <numerusform>The meeting was quorate: %n members were present, {0} needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindAnything</name>
    <message numerus="yes">
        <source>%n confidential not shown</source>
        <translation>
            <numerusform>%n confidential not shown</numerusform>
            <numerusform>%n confidential not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message numerus="yes">
        <source>%n member(s) expected</source>
        <translation>
            <numerusform>%n member expected</numerusform>
            <numerusform>%n members expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda: %n item(s)</source>
        <translation>
            <numerusform>Agenda: %n item</numerusform>
            <numerusform>Agenda: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda: %n item(s), until {0}</source>
        <translation>
            <numerusform>Agenda: %n item, until {0}</numerusform>
            <numerusform>Agenda: %n items, until {0}</numerusform>
        </translation>
    </message>
</context>
</TS>
