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
        <source>%n member(s) not shown: only those who agreed are on the list.</source>
        <translation>
            <numerusform>%n member not shown: only those who agreed are on the list.</numerusform>
            <numerusform>%n members not shown: only those who agreed are on the list.</numerusform>
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
    <message numerus="yes">
        <source>%n of the people brought in may be in the register twice now.</source>
        <translation>
            <numerusform>%n of the people brought in may be in the register twice now.</numerusform>
            <numerusform>%n of the people brought in may be in the register twice now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n membership</numerusform>
            <numerusform>%n memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest(s)</source>
        <translation>
            <numerusform>%n rest</numerusform>
            <numerusform>%n rests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity record(s)</source>
        <translation>
            <numerusform>%n activity record</numerusform>
            <numerusform>%n activity records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interest(s)</source>
        <translation>
            <numerusform>%n interest</numerusform>
            <numerusform>%n interests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training session(s)</source>
        <translation>
            <numerusform>%n training session</numerusform>
            <numerusform>%n training sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more meeting(s).</source>
        <translation>
            <numerusform>So it is with %n more meeting.</numerusform>
            <numerusform>So it is with %n more meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n time(s)</source>
        <translation>
            <numerusform>{0}: %n time</numerusform>
            <numerusform>{0}: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential decision(s) are kept apart.</source>
        <translation>
            <numerusform>%n confidential decision is kept apart.</numerusform>
            <numerusform>%n confidential decisions are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without an address: {0}.</source>
        <translation>
            <numerusform>%n member without an address: {0}.</numerusform>
            <numerusform>%n members without an address: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with no delivery recorded: {0}.</source>
        <translation>
            <numerusform>%n member with no delivery recorded: {0}.</numerusform>
            <numerusform>%n members with no delivery recorded: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n meeting(s)</source>
        <translation>
            <numerusform>open for %n meeting</numerusform>
            <numerusform>open for %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n member(s)</source>
        <translation>
            <numerusform>the one member</numerusform>
            <numerusform>all %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential part(s) of it are kept apart.</source>
        <translation>
            <numerusform>%n confidential part of it is kept apart.</numerusform>
            <numerusform>%n confidential parts of it are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) came back</source>
        <translation>
            <numerusform>%n sheet came back</numerusform>
            <numerusform>%n sheets came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) gave two answers to “{0}”; there that question is not counted.</source>
        <translation>
            <numerusform>%n sheet gave two answers to “{0}”; there that question is not counted.</numerusform>
            <numerusform>%n sheets gave two answers to “{0}”; there that question is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: the group did %n thing(s)</source>
        <translation>
            <numerusform>{0}: the group did %n thing</numerusform>
            <numerusform>{0}: the group did %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n action(s) opened</source>
        <translation>
            <numerusform>{0}: %n action opened</numerusform>
            <numerusform>{0}: %n actions opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n case(s) open</source>
        <translation>
            <numerusform>{0}: %n case open</numerusform>
            <numerusform>{0}: %n cases open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, the oldest for %n year(s)</source>
        <translation>
            <numerusform>{0}, the oldest for %n year</numerusform>
            <numerusform>{0}, the oldest for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of people who have died: no form is made for them.</source>
        <translation>
            <numerusform>%n claim of somebody who has died: no form is made for it.</numerusform>
            <numerusform>%n claims of people who have died: no form is made for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) that name somebody are left out.</source>
        <translation>
            <numerusform>%n other line that names somebody is left out.</numerusform>
            <numerusform>%n other lines that name somebody are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to {0}</source>
        <translation>
            <numerusform>%n minute to {0}</numerusform>
            <numerusform>%n minutes to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) past {0}</source>
        <translation>
            <numerusform>%n minute past {0}</numerusform>
            <numerusform>%n minutes past {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) expected</source>
        <translation>
            <numerusform>%n member expected</numerusform>
            <numerusform>%n members expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n service user(s)</source>
        <translation>
            <numerusform>at least %n service user</numerusform>
            <numerusform>at least %n service users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n professional(s)</source>
        <translation>
            <numerusform>at least %n professional</numerusform>
            <numerusform>at least %n professionals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) in the order of the copies</source>
        <translation>
            <numerusform>%n label in the order of the copies</numerusform>
            <numerusform>%n labels in the order of the copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the totals though not accepted yet: %n group(s).</source>
        <translation>
            <numerusform>In the totals though not accepted yet: %n group.</numerusform>
            <numerusform>In the totals though not accepted yet: %n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of other days than the report’s, counted and never scaled: %n return(s).</source>
        <translation>
            <numerusform>Of other days than the report’s, counted and never scaled: %n return.</numerusform>
            <numerusform>Of other days than the report’s, counted and never scaled: %n returns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were taken out.</source>
        <translation>
            <numerusform>%n name was taken out.</numerusform>
            <numerusform>%n names were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service user(s)</source>
        <translation>
            <numerusform>%n service user</numerusform>
            <numerusform>%n service users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s)</source>
        <translation>
            <numerusform>%n professional</numerusform>
            <numerusform>%n professionals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>%n other member</numerusform>
            <numerusform>%n other members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are private and not on this list.</source>
        <translation>
            <numerusform>%n thing is private and not on this list.</numerusform>
            <numerusform>%n things are private and not on this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n page(s) are in the pack that is a PDF.</source>
        <translation>
            <numerusform>Its %n page is in the pack that is a PDF.</numerusform>
            <numerusform>Its %n pages are in the pack that is a PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the post: %n label(s), in the order of the copies.</source>
        <translation>
            <numerusform>For the post: %n label, in the order of the copies.</numerusform>
            <numerusform>For the post: %n labels, in the order of the copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your figures are among those of %n group(s) in the network’s report.</source>
        <translation>
            <numerusform>Your figures are among those of %n group in the network’s report.</numerusform>
            <numerusform>Your figures are among those of %n groups in the network’s report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands on {0} of %n group(s); {1} accepted</source>
        <translation>
            <numerusform>stands on {0} of %n group; {1} accepted</numerusform>
            <numerusform>stands on {0} of %n groups; {1} accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups were asked %n question(s) about their returns.</source>
        <translation>
            <numerusform>Groups were asked %n question about their returns.</numerusform>
            <numerusform>Groups were asked %n questions about their returns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them waits for an answer.</source>
        <translation>
            <numerusform>%n of them waits for an answer.</numerusform>
            <numerusform>%n of them wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) came, {0} of them by the day they were asked for.</source>
        <translation>
            <numerusform>%n return came, {0} of them by the day they were asked for.</numerusform>
            <numerusform>%n returns came, {0} of them by the day they were asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionSlips</name>
    <message numerus="yes">
        <source>%n e-mail(s) saved in {0}. Open them in your mail program to send them.</source>
        <translation>
            <numerusform>%n e-mail saved in {0}. Open them in your mail program to send them.</numerusform>
            <numerusform>%n e-mails saved in {0}. Open them in your mail program to send them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message numerus="yes">
        <source>Reading: %n action(s)</source>
        <translation>
            <numerusform>Reading: %n action</numerusform>
            <numerusform>Reading: %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsTogether</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n action(s) as complete?</source>
        <translation>
            <numerusform>Mark %n action as complete?</numerusform>
            <numerusform>Mark %n actions as complete?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityCalendar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>Its %n paper(s) are not; undo brings them back.</source>
        <translation>
            <numerusform>Its %n paper is not; undo brings it back.</numerusform>
            <numerusform>Its %n papers are not; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaTimeCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>Attaching %n file(s)</source>
        <translation>
            <numerusform>Attaching %n file</numerusform>
            <numerusform>Attaching %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) will say so in the pack.</source>
        <translation>
            <numerusform>%n placeholder will say so in the pack.</numerusform>
            <numerusform>%n placeholders will say so in the pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are attached</source>
        <translation>
            <numerusform>%n paper is attached</numerusform>
            <numerusform>%n papers are attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message numerus="yes">
        <source>%n interest(s) declared</source>
        <translation>
            <numerusform>%n interest declared</numerusform>
            <numerusform>%n interests declared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%n request(s) to answer by {0}</source>
        <translation>
            <numerusform>%n request to answer by {0}</numerusform>
            <numerusform>%n requests to answer by {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the network to answer</source>
        <translation>
            <numerusform>%n question from the network to answer</numerusform>
            <numerusform>%n questions from the network to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message numerus="yes">
        <source>Put %n item(s) on the agenda</source>
        <translation>
            <numerusform>Put %n item on the agenda</numerusform>
            <numerusform>Put %n items on the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CombinedScreen</name>
    <message numerus="yes">
        <source>%n return(s) are about other days, and are never scaled.</source>
        <translation>
            <numerusform>%n return is about other days, and is never scaled.</numerusform>
            <numerusform>%n returns are about other days, and are never scaled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n confidential decision(s) are left out.</source>
        <translation>
            <numerusform>%n confidential decision is left out.</numerusform>
            <numerusform>%n confidential decisions are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateNotice</name>
    <message numerus="yes">
        <source>%n entries may be the same person</source>
        <translation>
            <numerusform>%n entry may be the same person as another</numerusform>
            <numerusform>%n entries may be the same person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look alike</source>
        <translation>
            <numerusform>%n looks like another</numerusform>
            <numerusform>%n look alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message numerus="yes">
        <source>%n mention(s) in other texts will be removed,</source>
        <translation>
            <numerusform>%n mention in other texts will be removed,</numerusform>
            <numerusform>%n mentions in other texts will be removed,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that went out lose their file,</source>
        <translation>
            <numerusform>%n paper that went out loses its file,</numerusform>
            <numerusform>%n papers that went out lose their file,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they were.</source>
        <translation>
            <numerusform>%n stays as it was.</numerusform>
            <numerusform>%n stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) cannot be searched: look yourself, under the items.</source>
        <translation>
            <numerusform>%n attached file cannot be searched: look yourself, under the items.</numerusform>
            <numerusform>%n attached files cannot be searched: look yourself, under the items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual return(s) name them and stay as they were signed.</source>
        <translation>
            <numerusform>%n annual return names them and stays as it was signed.</numerusform>
            <numerusform>%n annual returns name them and stay as they were signed.</numerusform>
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
    <name>Findings</name>
    <message numerus="yes">
        <source>Ask… asks about the %n that you ticked.</source>
        <translation>
            <numerusform>Ask… asks about the one that you ticked.</numerusform>
            <numerusform>Ask… asks about the %n that you ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask… asks about %n of them. Tick some to ask about those alone.</source>
        <translation>
            <numerusform>Ask… asks about %n of them. Tick some to ask about those alone.</numerusform>
            <numerusform>Ask… asks about %n of them. Tick some to ask about those alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignForms</name>
    <message numerus="yes">
        <source>Receive %n return(s)</source>
        <translation>
            <numerusform>Receive %n return</numerusform>
            <numerusform>Receive %n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupDeeds</name>
    <message numerus="yes">
        <source>Of %n group(s): all that go on. Others can be added from a list.</source>
        <translation>
            <numerusform>Of %n group: all that go on. Others can be added from a list.</numerusform>
            <numerusform>Of %n groups: all that go on. Others can be added from a list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n group(s) in {0}; those that nobody knows are added.</source>
        <translation>
            <numerusform>Of %n group in {0}; those that nobody knows are added.</numerusform>
            <numerusform>Of %n groups in {0}; those that nobody knows are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation>
            <numerusform>And %n more group.</numerusform>
            <numerusform>And %n more groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A return is expected of %n group(s).</source>
        <translation>
            <numerusform>A return is expected of %n group.</numerusform>
            <numerusform>A return is expected of %n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new.</source>
        <translation>
            <numerusform>%n of them new.</numerusform>
            <numerusform>%n of them new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n group(s) the list names another network.</source>
        <translation>
            <numerusform>Of %n group the list names another network.</numerusform>
            <numerusform>Of %n groups the list names another network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsScreen</name>
    <message numerus="yes">
        <source>%n group(s) go on, in {0}</source>
        <translation>
            <numerusform>%n group goes on, in {0}</numerusform>
            <numerusform>%n groups go on, in {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HasDied</name>
    <message numerus="yes">
        <source>Look at the %n open action(s) afterwards, to choose who does them now</source>
        <translation>
            <numerusform>Look at the open action afterwards, to choose who does it now</numerusform>
            <numerusform>Look at the %n open actions afterwards, to choose who does them now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stay with the others who share them</source>
        <translation>
            <numerusform>%n action stays with the others who share it</numerusform>
            <numerusform>%n actions stay with the others who share them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s) still to come have nobody to lead them</source>
        <translation>
            <numerusform>%n agenda item still to come has nobody to lead it</numerusform>
            <numerusform>%n agenda items still to come have nobody to lead them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is in the words of %n open action(s) or coming item(s)</source>
        <translation>
            <numerusform>The name is in the words of %n open action or coming item</numerusform>
            <numerusform>The name is in the words of %n open actions or coming items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) wait until you choose somebody; nobody is chased</source>
        <translation>
            <numerusform>%n open action waits until you choose somebody; nobody is chased</numerusform>
            <numerusform>%n open actions wait until you choose somebody; nobody is chased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuePaper</name>
    <message numerus="yes">
        <source>It goes to %n person(s).</source>
        <translation>
            <numerusform>It goes to %n person.</numerusform>
            <numerusform>It goes to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedPapers</name>
    <message numerus="yes">
        <source>%n copy(ies) wait to be sent</source>
        <translation>
            <numerusform>%n copy waits to be sent</numerusform>
            <numerusform>%n copies wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {0}.</source>
        <translation>
            <numerusform>%n file saved in {0}.</numerusform>
            <numerusform>%n files saved in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPapers</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinOffer</name>
    <message numerus="yes">
        <source>%n doubtful row(s) or name(s).</source>
        <translation>
            <numerusform>%n doubtful row or name.</numerusform>
            <numerusform>%n doubtful rows or names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) become history of what an earlier meeting raised, which counts once.</source>
        <translation>
            <numerusform>%n row becomes history of what an earlier meeting raised, which counts once.</numerusform>
            <numerusform>%n rows become history of what an earlier meeting raised, which counts once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come in as actions of their own, and each is counted.</source>
        <translation>
            <numerusform>%n row comes in as an action of its own, and is counted.</numerusform>
            <numerusform>%n rows come in as actions of their own, and each is counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveMeeting</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting is %n minute(s) over</source>
        <translation>
            <numerusform>The meeting is %n minute over</numerusform>
            <numerusform>The meeting is %n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting has %n minute(s) left</source>
        <translation>
            <numerusform>The meeting has %n minute left</numerusform>
            <numerusform>The meeting has %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyList</name>
    <message numerus="yes">
        <source>Mark %n as paid…</source>
        <translation>
            <numerusform>Mark %n as paid…</numerusform>
            <numerusform>Mark %n as paid…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message numerus="yes">
        <source>Print only what changed: %n page(s)</source>
        <translation>
            <numerusform>Print only what changed: %n page</numerusform>
            <numerusform>Print only what changed: %n pages</numerusform>
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
<context>
    <name>ObjectivesList</name>
    <message numerus="yes">
        <source>%n not decided yet</source>
        <translation>
            <numerusform>%n not decided yet</numerusform>
            <numerusform>%n not decided yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldMinutes</name>
    <message numerus="yes">
        <source>Make one action of what is minuted meeting after meeting: %n time(s)</source>
        <translation>
            <numerusform>Make one action of what is minuted meeting after meeting: %n time</numerusform>
            <numerusform>Make one action of what is minuted meeting after meeting: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperNotes</name>
    <message numerus="yes">
        <source>%n more paper(s) without pages</source>
        <translation>
            <numerusform>%n more paper without pages</numerusform>
            <numerusform>%n more papers without pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastMinutesDialog</name>
    <message numerus="yes">
        <source>Approve %n meeting(s)’ minutes</source>
        <translation>
            <numerusform>Approve %n meeting’s minutes</numerusform>
            <numerusform>Approve %n meetings’ minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>Reading: %n person(s)</source>
        <translation>
            <numerusform>Reading: %n person</numerusform>
            <numerusform>Reading: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTogether</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed. One Undo takes it all back.</source>
        <translation>
            <numerusform>%n person changed. One Undo takes it all back.</numerusform>
            <numerusform>%n people changed. One Undo takes it all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonAgreements</name>
    <message numerus="yes">
        <source>%n seat(s) held today</source>
        <translation>
            <numerusform>%n seat held today</numerusform>
            <numerusform>%n seats held today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMeetings</name>
    <message numerus="yes">
        <source>Make %n meeting(s)</source>
        <translation>
            <numerusform>Make %n meeting</numerusform>
            <numerusform>Make %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintRunCard</name>
    <message numerus="yes">
        <source>%n copy(ies) on paper</source>
        <translation>
            <numerusform>%n copy on paper</numerusform>
            <numerusform>%n copies on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) printed both sides</source>
        <translation>
            <numerusform>%n sheet printed both sides</numerusform>
            <numerusform>%n sheets printed both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message numerus="yes">
        <source>{0}; half of %n other group(s) lie in {1}, all in {2}</source>
        <translation>
            <numerusform>{0}; %n other group lies in {1}, all in {2}</numerusform>
            <numerusform>{0}; half of %n other groups lie in {1}, all in {2}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateChanges</name>
    <message numerus="yes">
        <source>Recalculate %n claim(s)</source>
        <translation>
            <numerusform>Recalculate %n claim</numerusform>
            <numerusform>Recalculate %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that wait to be paid change</source>
        <translation>
            <numerusform>%n claim that waits to be paid changes</numerusform>
            <numerusform>%n claims that wait to be paid change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message numerus="yes">
        <source>%n claim(s) recalculated. One Undo takes it all back.</source>
        <translation>
            <numerusform>%n claim recalculated. One Undo takes it all back.</numerusform>
            <numerusform>%n claims recalculated. One Undo takes it all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadSheets</name>
    <message numerus="yes">
        <source>%n sheet(s) can be added: {0}.</source>
        <translation>
            <numerusform>%n sheet can be added: {0}.</numerusform>
            <numerusform>%n sheets can be added: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be counted.</source>
        <translation>
            <numerusform>%n file could not be counted.</numerusform>
            <numerusform>%n files could not be counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n remark(s)</source>
        <translation>
            <numerusform>Look at %n remark</numerusform>
            <numerusform>Look at %n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sheet(s)</source>
        <translation>
            <numerusform>Add %n sheet</numerusform>
            <numerusform>Add %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepresentationCard</name>
    <message numerus="yes">
        <source>%n meeting(s) there since the year began</source>
        <translation>
            <numerusform>%n meeting there since the year began</numerusform>
            <numerusform>%n meetings there since the year began</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) still due</source>
        <translation>
            <numerusform>%n report still due</numerusform>
            <numerusform>%n reports still due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepresentationList</name>
    <message numerus="yes">
        <source>%n report(s) still due</source>
        <translation>
            <numerusform>%n report still due</numerusform>
            <numerusform>%n reports still due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) held today</source>
        <translation>
            <numerusform>%n seat held today</numerusform>
            <numerusform>%n seats held today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) attended</source>
        <translation>
            <numerusform>%n meeting attended</numerusform>
            <numerusform>%n meetings attended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer is wanted by {0}, in %n day(s).</source>
        <translation>
            <numerusform>An answer is wanted by {0}, in %n day.</numerusform>
            <numerusform>An answer is wanted by {0}, in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsList</name>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wanted within two weeks</source>
        <translation>
            <numerusform>%n of them wanted within two weeks</numerusform>
            <numerusform>%n of them wanted within two weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered without feedback yet</source>
        <translation>
            <numerusform>%n answered without feedback yet</numerusform>
            <numerusform>%n answered without feedback yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnDeeds</name>
    <message numerus="yes">
        <source>%n return(s) that you did not ask about are accepted as they are.</source>
        <translation>
            <numerusform>%n return that you did not ask about is accepted as it is.</numerusform>
            <numerusform>%n returns that you did not ask about are accepted as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) accepted.</source>
        <translation>
            <numerusform>%n return accepted.</numerusform>
            <numerusform>%n returns accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved in {0}.</source>
        <translation>
            <numerusform>%n letter saved in {0}.</numerusform>
            <numerusform>%n letters saved in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnDifferences</name>
    <message numerus="yes">
        <source>Today it would differ in %n place(s).</source>
        <translation>
            <numerusform>Today it would differ in %n place.</numerusform>
            <numerusform>Today it would differ in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsList</name>
    <message numerus="yes">
        <source>Totals stand on the %n accepted return(s) and say so. A resent return replaces the old one, never adds.</source>
        <translation>
            <numerusform>Totals stand on the %n accepted return and say so. A resent return replaces the old one, never adds.</numerusform>
            <numerusform>Totals stand on the %n accepted returns and say so. A resent return replaces the old one, never adds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message numerus="yes">
        <source>%n figure(s) differ.</source>
        <translation>
            <numerusform>%n figure differs.</numerusform>
            <numerusform>%n figures differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for a check differ.</source>
        <translation>
            <numerusform>%n reason for a check differs.</numerusform>
            <numerusform>%n reasons for a check differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCard</name>
    <message numerus="yes">
        <source>%n group(s) belong to it today</source>
        <translation>
            <numerusform>%n group belongs to it today</numerusform>
            <numerusform>%n groups belong to it today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveMailDrafts</name>
    <message numerus="yes">
        <source>%n e-mail(s) saved in {0}. Open them in your mail program to send them.</source>
        <translation>
            <numerusform>%n e-mail saved in {0}. Open it in your mail program to send it.</numerusform>
            <numerusform>%n e-mails saved in {0}. Open them in your mail program to send them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message numerus="yes">
        <source>%n number(s) leave hidden.</source>
        <translation>
            <numerusform>%n number leaves hidden.</numerusform>
            <numerusform>%n numbers leave hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) stand in the way: put right what fails, or say why it is right.</source>
        <translation>
            <numerusform>%n check stands in the way: put right what fails, or say why it is right.</numerusform>
            <numerusform>%n checks stand in the way: put right what fails, or say why it is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubGroups</name>
    <message numerus="yes">
        <source>%n member(s) today</source>
        <translation>
            <numerusform>%n member today</numerusform>
            <numerusform>%n members today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed for a quorum</source>
        <translation>
            <numerusform>%n needed for a quorum</numerusform>
            <numerusform>%n needed for a quorum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectAccessDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that name the person</source>
        <translation>
            <numerusform>%n text that names the person</numerusform>
            <numerusform>%n texts that name the person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) named</source>
        <translation>
            <numerusform>%n other named</numerusform>
            <numerusform>%n others named</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message numerus="yes">
        <source>%n group(s) keep a small number back, so it lies between these.</source>
        <translation>
            <numerusform>%n group keeps a small number back, so it lies between these.</numerusform>
            <numerusform>%n groups keep a small number back, so it lies between these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) did not record it.</source>
        <translation>
            <numerusform>%n group did not record it.</numerusform>
            <numerusform>%n groups did not record it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n group(s) it does not apply.</source>
        <translation>
            <numerusform>To %n group it does not apply.</numerusform>
            <numerusform>To %n groups it does not apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumDeeds</name>
    <message numerus="yes">
        <source>%n file(s) saved in {0}.</source>
        <translation>
            <numerusform>%n file saved in {0}.</numerusform>
            <numerusform>%n files saved in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenReport</name>
    <message numerus="yes">
        <source>%n return(s) are in the register</source>
        <translation>
            <numerusform>%n return is in the register</numerusform>
            <numerusform>%n returns are in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused; the rest went in</source>
        <translation>
            <numerusform>%n file refused; the rest went in</numerusform>
            <numerusform>%n files refused; the rest went in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced an earlier revision</source>
        <translation>
            <numerusform>%n replaced an earlier revision</numerusform>
            <numerusform>%n replaced an earlier revision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older, kept as history</source>
        <translation>
            <numerusform>%n older, kept as history</numerusform>
            <numerusform>%n older, kept as history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already, unchanged</source>
        <translation>
            <numerusform>%n here already, unchanged</numerusform>
            <numerusform>%n here already, unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody expected %n of them: {0}</source>
        <translation>
            <numerusform>Nobody expected %n of them: {0}</numerusform>
            <numerusform>Nobody expected %n of them: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingList</name>
    <message numerus="yes">
        <source>%n different person(s) came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n different people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%n session held</numerusform>
            <numerusform>%n sessions held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message numerus="yes">
        <source>%n total(s) of the form are not what was read above them.</source>
        <translation>
            <numerusform>%n total of the form is not what was read above it.</numerusform>
            <numerusform>%n totals of the form are not what was read above them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are not in the register, and would be added.</source>
        <translation>
            <numerusform>%n group is not in the register, and would be added.</numerusform>
            <numerusform>%n groups are not in the register, and would be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeSheets</name>
    <message numerus="yes">
        <source>%n sheet(s) typed in here so far.</source>
        <translation>
            <numerusform>%n sheet typed in here so far.</numerusform>
            <numerusform>%n sheets typed in here so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>self._screen</name>
    <message numerus="yes">
        <source>Planned: %n meeting(s). One Undo takes them all back.</source>
        <translation>
            <numerusform>Planned: %n meeting. One Undo takes it back.</numerusform>
            <numerusform>Planned: %n meetings. One Undo takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on the agenda: %n item(s). One Undo takes them off again.</source>
        <translation>
            <numerusform>Put on the agenda: %n item. One Undo takes it off again.</numerusform>
            <numerusform>Put on the agenda: %n items. One Undo takes them off again.</numerusform>
        </translation>
    </message>
</context>
</TS>
