<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your figures among all groups’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a figure is wrong, send a revision: it takes the place of this return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle group, range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the group and of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: from the lowest group to the highest. Box: the middle half of groups. Ring: the middle group. Diamond: yours. Groups are not named or ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip to send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have read this reply at our meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is wrong: we will send a revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send it to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: resting</source>
        <translation type="unfinished">wedi oedi: yn gorffwys</translation>
    </message>
    <message>
        <source>to be reassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished">i’w wneud {0}</translation>
    </message>
    <message>
        <source>needs an owner</source>
        <translation type="unfinished">angen rhywun cyfrifol</translation>
    </message>
    <message>
        <source>Minute {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, kept {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked for, and nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked, and wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked, and they said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked, and they said yes to a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked, and they said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the words name somebody: {0}. Reword them to have them in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) that name somebody are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Noted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>open for %n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody holds this now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed in minute {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was merged into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Save action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation type="unfinished">Ailbennu</translation>
    </message>
    <message>
        <source>Now it is due on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree new date</source>
        <translation type="unfinished">Cytuno ar ddyddiad newydd</translation>
    </message>
    <message>
        <source>Why is it no longer needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is told to others, and in the annual return: name the theme, and nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow as a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without an address: {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with no delivery recorded: {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail is damaged. Print it as a PDF and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft minutes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of {0} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {0}, a bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this day has gone by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was moved from here to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of this day was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on this day already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a month; write them like August and December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach the person and to send papers they can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know who belongs to the group, and to count members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know who does what for the group, and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To leave somebody in peace who rests; no reason is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the minutes, the quorum and the count of attendance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests declared at meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that decisions are open and fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in sub-groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know who belongs to a sub-group, and to count its quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know who speaks for the group, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do only what was agreed to, for as long as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know what was offered to whom, and to count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items kept for a later agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know who does what by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dates for these actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know by when something is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer requests and to count the group’s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know who has received which version of a paper, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer requests and to count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know what was heard there, and to count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenses and payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay what is due, and to add it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept with these claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To show what was paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow the work programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart from another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that two people are not taken for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the group’s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, notes and plans of the group’s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that may mean the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials, or a single name, stand in them: they may mean somebody or something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed and not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept so that nothing typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda sent out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group is asked to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the chair alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is needed beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps to take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to make contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How papers reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of its content (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In easy words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the annual return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the later minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of members’ time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs last looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was reported back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left after item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it has no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, days or meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Eitem</translation>
    </message>
    <message>
        <source>{0} {1}, version {2}, {3} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}, version {2}, sheets changed since version {3}, {4} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – to all, {1} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – to all, {1} point, sheets since version {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear all,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have taken on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print only what has changed, take the second file: its cover and the changed sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda of our meeting is attached.

{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack for our meeting is attached.

{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot come, please tell {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of our meeting are attached.

{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft minutes of our meeting are attached.

{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand as a draft until a later meeting approves them. If something is wrong, please say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper comes in large print, easy read, audio and Braille too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you took on at the meeting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries over to this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through minutes, actions and parked items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits: all was minuted, no action is open, and nothing is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to put on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is minuted for {0} yet, so what was left over there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these the agenda takes {0}, {1} past {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these the agenda takes {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of an agenda come here by “For a later meeting”. They are offered when items carry over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is parked. What an agenda has no room for can wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the parking list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print run: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go out by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For the post: %n label(s), in the order of the copies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes by post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is printed: every copy goes another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies by what is printed, with their pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies by reader, to be ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person waving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair of scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>A written page and a pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list with ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse’s report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people’s words, in bubbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folded leaflet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that goes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag at the end of a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hot drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper goes into a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question mark in a bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three dots in a bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smiling face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to reach them is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n in {0} point on {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {0}</source>
        <translation type="unfinished"> tan {0}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">heb ei gofnodi</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} meeting</source>
        <translation type="unfinished">Cyfarfod {0}</translation>
    </message>
    <message>
        <source>{0}, and online</source>
        <translation type="unfinished">{0}, ac ar-lein</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">Ar-lein</translation>
    </message>
    <message>
        <source>by {0}, {1}</source>
        <translation type="unfinished">erbyn {0}, {1}</translation>
    </message>
    <message>
        <source>nothing is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an answer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the register, kept as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished">erbyn {0}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member since before the records began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read over the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be contacted by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elected up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given, day not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs out on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of this return is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many groups’ figures are in the total, of all groups that were expected or sent a return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group kept no record of it. That is not the same as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the groups have less than it, half have more; a very large group does not move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of the groups lies below it, and a quarter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group was asked about its return, and its answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group sent its return again; it is still to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this group no return is asked for the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Groups were asked %n question(s) about their returns.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them waits for an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and what came of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex: what the figures lack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every group that was expected is in every total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex: words and figures, and how they are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Added up over groups: somebody who is in two of them is counted in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Across groups it is made anew from the sums of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases by age and outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions opened and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developing the group</source>
        <translation type="unfinished">Datblygu’r grŵp</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation type="unfinished">Cynrychiolaeth</translation>
    </message>
    <message>
        <source>Patient information</source>
        <translation type="unfinished">Gwybodaeth i gleifion</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 4 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 9 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no activity is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: the group did %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, above all {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n action(s) opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} closed; {2} open at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no case was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n case(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, the oldest for %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; closed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action log, {0}</source>
        <translation type="unfinished">Cofnod camau gweithredu, {0}</translation>
    </message>
    <message>
        <source>Action log</source>
        <translation type="unfinished">Cofnod camau gweithredu</translation>
    </message>
    <message>
        <source>What is confidential is left out, and people stand in it as what they are to the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of the group: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on {0}.</source>
        <translation type="unfinished">Fel y mae ar {0}.</translation>
    </message>
    <message>
        <source>As it stands on {0}, for the meeting of {1}.</source>
        <translation type="unfinished">Fel y mae ar {0}, ar gyfer cyfarfod {1}.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list, as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions are open.</source>
        <translation type="unfinished">Nid oes camau gweithredu agored.</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential action(s) are kept apart.</source>
        <translation type="unfinished">
            <numerusform>Cedwir %n cam gweithredu cyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n cam gweithredu cyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n cam gweithredu cyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n cam gweithredu cyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n cam gweithredu cyfrinachol ar wahân.</numerusform>
        </translation>
    </message>
    <message>
        <source>This action log comes in large print, easy read, audio and braille. Ask {0}.</source>
        <translation type="unfinished">Mae’r cofnod hwn ar gael mewn print bras, hawdd ei ddeall, sain a braille. Gofynnwch i {0}.</translation>
    </message>
    <message>
        <source>{0}, {1} of them past the date</source>
        <translation type="unfinished">{0}, {1} ohonynt wedi mynd heibio’r dyddiad</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Cyf.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to send it to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out who receives it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>Actions with owner, date and state</source>
        <translation type="unfinished">Camau gweithredu gyda pherchennog, dyddiad a chyflwr</translation>
    </message>
    <message>
        <source>Agenda, {0}</source>
        <translation type="unfinished">Agenda, {0}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles, hours or days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is paid and {1} waits; no budget is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a budget of {0}, {1} is paid and {2} waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {0} more than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was declined and is owed to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Cadeirydd</translation>
    </message>
    <message>
        <source>Apologies to</source>
        <translation type="unfinished">Ymddiheuriadau i</translation>
    </message>
    <message>
        <source>No items have been put on this agenda yet.</source>
        <translation type="unfinished">Nid oes eitemau ar yr agenda hon eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential item(s) are kept apart.</source>
        <translation type="unfinished">
            <numerusform>Cedwir %n eitem gyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n eitem gyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n eitem gyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n eitem gyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n eitem gyfrinachol ar wahân.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming to the meeting</source>
        <translation type="unfinished">Yn dod i’r cyfarfod</translation>
    </message>
    <message>
        <source>This agenda comes in large print, easy read, audio and braille. Ask {0}.</source>
        <translation type="unfinished">Mae’r agenda hon ar gael mewn print bras, hawdd ei ddeall, sain a braille. Gofynnwch i {0}.</translation>
    </message>
    <message>
        <source>Next meeting: {0}</source>
        <translation type="unfinished">Cyfarfod nesaf: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Close. {0}</source>
        <translation type="unfinished">Cau. {0}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Paper: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of business with clock times</source>
        <translation type="unfinished">Trefn y busnes gydag amseroedd</translation>
    </message>
    <message>
        <source>Order of business</source>
        <translation type="unfinished">Trefn y busnes</translation>
    </message>
    <message>
        <source>This return comes in large print, easy read, audio and braille. Ask {0}.</source>
        <translation type="unfinished">Mae’r ffurflen hon ar gael mewn print bras, hawdd ei ddeall, sain a braille. Gofynnwch i {0}.</translation>
    </message>
    <message>
        <source>Easy-read agenda, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are private and not on this list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We stop at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to ask something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other text names this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that name this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} to {2}</source>
        <translation type="unfinished">{0}, {1} tan {2}</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation type="unfinished">Wyneb yn wyneb ac ar-lein</translation>
    </message>
    <message>
        <source>Online: {0}</source>
        <translation type="unfinished">Ar-lein: {0}</translation>
    </message>
    <message>
        <source>Words used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision.</source>
        <translation type="unfinished">Penderfyniad.</translation>
    </message>
    <message>
        <source>Reason.</source>
        <translation type="unfinished">Rheswm.</translation>
    </message>
    <message>
        <source>Dissent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action.</source>
        <translation type="unfinished">Cam gweithredu.</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation type="unfinished">Pwy:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation type="unfinished">heb ei benderfynu eto</translation>
    </message>
    <message>
        <source>By:</source>
        <translation type="unfinished">Erbyn:</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation type="unfinished">dim dyddiad wedi’i bennu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Cymeradwywyd</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished">DRAFFT</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: {0}, {1}</source>
        <translation type="unfinished">Drafft: {0}, {1}</translation>
    </message>
    <message>
        <source>Minutes, {0}</source>
        <translation type="unfinished">Cofnodion, {0}</translation>
    </message>
    <message>
        <source>Confidential annex, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Cynhaliwyd</translation>
    </message>
    <message>
        <source>For the chair and the secretary alone. Not to be copied, sent on or put into a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s copy: not for circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds private notes and what is confidential. Not to be copied or sent on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s copy: not for circulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out of every agenda and of the circulated minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the chair alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished">Cworwm</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n confidential passage(s) are kept apart.</source>
        <translation type="unfinished">
            <numerusform>Cedwir %n darn cyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n darn cyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n darn cyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n darn cyfrinachol ar wahân.</numerusform>
            <numerusform>Cedwir %n darn cyfrinachol ar wahân.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Needs more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished">Cyfarfod nesaf</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this slip to the meeting, or say how it stands in a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the meeting of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slip while they rest: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {0},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do these stand? You took them on for the group:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two is enough: done, needs more time, or please ask somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are not well, leave it: nobody will mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (by {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something is wrong, tell the secretary</source>
        <translation type="unfinished">Os oes rhywbeth o’i le, dywedwch wrth yr ysgrifennydd</translation>
    </message>
    <message>
        <source>If something is wrong, tell the secretary by {0}</source>
        <translation type="unfinished">Os oes rhywbeth o’i le, dywedwch wrth yr ysgrifennydd erbyn {0}</translation>
    </message>
    <message>
        <source>Draft.</source>
        <translation type="unfinished">Drafft.</translation>
    </message>
    <message>
        <source>Chair-checked draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet approved by the group.</source>
        <translation type="unfinished">Heb ei gymeradwyo gan y grŵp eto.</translation>
    </message>
    <message numerus="yes">
        <source>, with %n correction(s), listed at the end</source>
        <translation type="unfinished">
            <numerusform>, gyda %n cywiriad, a restrir ar y diwedd</numerusform>
            <numerusform>, gyda %n cywiriad, a restrir ar y diwedd</numerusform>
            <numerusform>, gyda %n cywiriad, a restrir ar y diwedd</numerusform>
            <numerusform>, gyda %n cywiriad, a restrir ar y diwedd</numerusform>
            <numerusform>, gyda %n cywiriad, a restrir ar y diwedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on {0}, minute {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {0} on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>Present ({0})</source>
        <translation type="unfinished">Yn bresennol ({0})</translation>
    </message>
    <message>
        <source>In attendance</source>
        <translation type="unfinished">Hefyd yn bresennol</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished">Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Nobody’s attendance is recorded.</source>
        <translation type="unfinished">Ni chofnodwyd presenoldeb neb.</translation>
    </message>
    <message>
        <source>deputy for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was minuted under this item.</source>
        <translation type="unfinished">Ni chofnodwyd dim o dan yr eitem hon.</translation>
    </message>
    <message>
        <source>See {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions from this meeting</source>
        <translation type="unfinished">Camau gweithredu o’r cyfarfod hwn</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">Cywiriadau</translation>
    </message>
    <message>
        <source>Signed as a true record</source>
        <translation type="unfinished">Llofnodwyd fel cofnod cywir</translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished">cadeirydd</translation>
    </message>
    <message>
        <source>Signature of the chair</source>
        <translation type="unfinished">Llofnod y cadeirydd</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation type="unfinished">Dyddiad y llofnod</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished">Tudalen {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Tudalen {0} o {1}</translation>
    </message>
    <message>
        <source>Sample group – invented people</source>
        <translation type="unfinished">Grŵp sampl – pobl ddychmygol</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <source>Other formats.</source>
        <translation type="unfinished">Fformatau eraill.</translation>
    </message>
    <message>
        <source>Register of members, {0}</source>
        <translation type="unfinished">Cofrestr yr aelodau, {0}</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation type="unfinished">Cofrestr yr aelodau</translation>
    </message>
    <message>
        <source>Telephone list, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on {0}.</source>
        <translation type="unfinished">
            <numerusform>Dim aelodau ar {0}.</numerusform>
            <numerusform>%n aelod ar {0}.</numerusform>
            <numerusform>%n aelod ar {0}.</numerusform>
            <numerusform>%n aelod ar {0}.</numerusform>
            <numerusform>%n aelod ar {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on this list agreed to be on it. Please do not pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For members alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has agreed to be on the telephone list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) not shown: only those who agreed are on the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Members with role and telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and telephone numbers are in it: for the group’s officers alone.</source>
        <translation type="unfinished">Mae ynddi gyfeiriadau a rhifau ffôn: i swyddogion y grŵp yn unig.</translation>
    </message>
    <message>
        <source>Keep this paper safe.</source>
        <translation type="unfinished">Cadwch y papur hwn yn ddiogel.</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation type="unfinished">Yn dod fel</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished">Ymunodd</translation>
    </message>
    <message>
        <source>members at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings held with a quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence cases closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted returns alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All returns that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, both days included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Cyswllt</translation>
    </message>
    <message>
        <source>The period in six figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each total says how many groups it stands on. One that did not record it is left out, not nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where small numbers are kept back, a total lies between two numbers, or is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are named with how far their returns have come, never with their figures, and not ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts never stand alone: the same figures are in a table beside or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report comes in large print, easy read, audio and braille. Ask {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late return is welcome: the report is made again when it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) came, {0} of them by the day they were asked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} more came that nobody had asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members with capacity, roles, joining day and contact</source>
        <translation type="unfinished">Aelodau gyda’u swyddogaeth, rolau, dyddiad ymuno a chyswllt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Yn bresennol</translation>
    </message>
    <message>
        <source>%n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many members of each kind your terms of reference ask for, and the vacancies show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far groups differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far groups differ: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Some groups keep small numbers back, so that nobody can be picked out. The total lies between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Kept back with others, so that no small number can be worked out from what is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reaches them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network by network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category of member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, by network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the years before count with it the returns of {1}, which it followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who can be asked has an open action here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who take no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who read {0} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here takes e-mail. Choose “Everyone above” to print for them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action slips.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests: nobody asks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a printed slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished">Ionawr</translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished">Chwefror</translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished">Mawrth</translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished">Ebrill</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished">Mehefin</translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished">Gorffennaf</translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished">Hydref</translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished">Tachwedd</translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished">Rhagfyr</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished">Ion</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished">Chwe</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished">Maw</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished">Ebr</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished">Meh</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished">Gor</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished">Tach</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished">Rhag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Mawrth</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Mercher</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Iau</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Gwener</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">Sadwrn</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Sul</translation>
    </message>
    <message>
        <source>am</source>
        <translation type="unfinished">yb</translation>
    </message>
    <message>
        <source>pm</source>
        <translation type="unfinished">yp</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished">a</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">heddiw</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished">yfory</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">ddoe</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>heddiw</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>0 where your terms name no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a way to reach it; it is printed on papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network, board or alliance; it can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor, an organisation, or a resting member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Actions brought forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions carried forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions carried forward that were due by the last day as then agreed, and whose owner was not resting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions completed on a day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions ended in the period because they were no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions handed to somebody else in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions open at the close of the day before the period began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions open at the close of the last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions raised in the period: by the day written, else their meeting’s, else the record’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished">Gweithgareddau</translation>
    </message>
    <message>
        <source>Activities dated in the period, each counted once under its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities, by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy waits to go by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda goes out before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed anew on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members’ hours together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members’ time spent on the period’s activities, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts paid in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail with it attached, to send later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual return</source>
        <translation type="unfinished">Ffurflen flynyddol</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is counted: “Leaflet reviewed”, “Stall run”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As members’ own are written: breast, lung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to be contacted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances as a share of possible attendances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances by the member’s primary category on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances, by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attending members of each meeting’s day who were not resting, or came although resting, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereaved carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank for all that waits to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank is always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank is edge to edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank is the group’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank puts them in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank while it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: it holds until it is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: none, or not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: those shown, made from the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Sign Language interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines of the period added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer sites by the person’s own word, never a diagnosis; “;” between two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases brought forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases carried forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases closed, by outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes adopted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose to speak for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed and unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims neither paid nor declined by the close of the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear working days before the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with a companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we hold about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(name removed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: one calendar month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held, and what for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can decline any payment, and need not say why: cross out its line. If you receive benefits, ask for advice before you accept a payment for your time: it can affect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything not yet paid on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is claimed, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts that go with this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts enclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({0} of it was paid before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by whoever claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I spent this money or gave this time for the group, and I claim it from nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of whoever claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see what was changed when, and to take a mistake back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback_received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes_adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final_version_received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is_document_review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted_by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback_asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final_version_asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review_due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate_each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent again as revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {0} after the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deciding_minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deciding_minute_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final version seen of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held, with how many records and what for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something is wrong or missing, say so: you have the right to have it corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask that it is erased, or that it is not used for something. We answer within a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are not content with the answer, you can complain to the Information Commissioner’s Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in one encrypted file, and in encrypted backups of it that hold the same. It came from you, from meetings of the group and from its correspondence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where other people are named, “[another person]” stands instead: it is about them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this copy: it names other people. Give the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the secretary alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of others stand in [[square brackets]], and longer texts with such names in a frame; the other copy leaves them out. With a question mark it may be something else. Whoever is not in the register is found only by a title, an address or a number: read every frame and text before you give anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the copy to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people named in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for everything held about {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept out of all papers that are circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded for: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed, the latest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was, and became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes with day, who made them and what they changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact line on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corresponds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft minutes go out after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a template. What was carried over stays out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps items, leads and lengths, not what was carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template goes behind what is on the agenda; what is there already comes once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the secretary only; nothing about anybody’s health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the sign-in sheet, like 1-9 12 14a 15x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving user opinion</source>
        <translation type="unfinished">Rhoi barn defnyddwyr</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far users shaped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, such as “Read the surgery leaflet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquorate: it took place, but too few came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can wait; everything can be filled in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put behind the chosen item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its year begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key on the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, 16 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, 18 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, 20 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, 24 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day as a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead Nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of every agenda and of the circulated minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobbying for service improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>Meetings with people; repeats count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS professional</source>
        <translation type="unfinished">gweithiwr proffesiynol y GIG</translation>
    </message>
    <message>
        <source>Network lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking and representation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished">Cyfarfod newydd</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, service users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each action. Bring in the members first, so that owners are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each activity: its date, type and title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each agenda item, with the date of its meeting. Bring in the meetings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each meeting. Only its date is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each membership. Only a name is needed; everything else can be there or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each minute, with the date of its meeting. Bring in the meetings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each person and meeting. Bring in the members and the meetings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing, beginning with a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it has one of its own, such as “Lung sub-group”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Or a share of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient information and communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum, members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record activity</source>
        <translation type="unfinished">Cofnodi gweithgaredd</translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles still held end on that day too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished">Ysgrifennydd</translation>
    </message>
    <message>
        <source>Setting up and developing the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Sign Supported English interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site-group representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it in the annual return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates before it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of letters and digits, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase it has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Too short yet: at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation type="unfinished">Trysorydd</translation>
    </message>
    <message>
        <source>Key known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Ffurflenni</translation>
    </message>
    <message>
        <source>Groups now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Involvement Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice-chair</source>
        <translation type="unfinished">Is-gadeirydd</translation>
    </message>
    <message>
        <source>Voluntary sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden thread: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden thread of this case, as it stands on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What professionals say of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n confidential part(s) of it are kept apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which body it reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of the period’s activities added up; one person met twice is two contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted along the rows; 1 on a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted members marked present, added up over the meetings held and inquorate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted members who sent apologies, added up over the meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted members who were neither present nor sent apologies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deafblind manual interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details passed to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different documents whose review was answered in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people who took part in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people who were members on any day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected by the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else who came: visitors, observers, deputies and corresponding members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group may decline without a reason; the return counts it as declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the requester did with the group’s views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final version received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record final version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the final version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}. Open it in your mail program to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet: you fill in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail goes to {0} and says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that it is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 where there is no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new meeting of this type begins with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written, capitals too: MDT, Macmillan, peer review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio, to be made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the usual agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank is only known to the spelling check, and explained nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank where no end was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: it stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braille, to be made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which later minute, if one says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair-checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential minutes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations and document reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document reviews of which changes were adopted in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document reviews whose final version was received in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack comes in large print, easy read, audio and braille. Ask {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting pack, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large print, {0} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chair’s, with private notes. Not to be copied or sent on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agreed to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one of these is not possible now, say so to {0}: it can wait, or somebody else can take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read, to be made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenses and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final versions seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new case: somebody who can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new case: the theme, not the story; no names and no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a printer that is a little out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For meetings of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those expected at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one label to the next in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one row to the next in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From that day on it holds no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting in and round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a label in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, days or meetings, such as 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far users shape it, usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many make a quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody counted them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the day is not known, leave today’s: it counts from then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, such as “The trust’s answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words. It becomes a step of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words; no names of patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words; one thing at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the terms from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incurred from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incurred on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished">Dylanwad</translation>
    </message>
    <message>
        <source>Influence case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence cases closed in the period by what came of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence cases closed in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence cases open at the close of the day before the period began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence cases open at the close of the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence cases raised in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquorate meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest at a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter of another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is helped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a step of the case, and names this action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings its meeting along. Confidential minutes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is complete once the letter is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is explained at the end of minutes and agendas that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its number; the others end as no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its age is told in meetings, not in days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members’ time ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own members are on the sheet and make the quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J8160: 21 labels of 63.5 × 38.1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the minute that says so confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L7160: 21 labels of 63.5 × 38.1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L7163: 14 labels of 99.1 × 38.1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L7418: 8 badges of 86 × 55 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels one below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last gone through together on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what could tell who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is followed as case {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with the case as a PDF with the group’s head, and counts as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}. Open it in your mail program, fill in the address and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden thread {0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did {0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody, only what is ticked for the return is told, and nothing that names somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lip-reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin at the left in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin at the top in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of other bodies attended in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of those types that took place without a quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of those types that were cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members at the close of the day before the period began; a last day does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members at the close of the last day; somebody whose last day it was has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members at the end by their membership’s primary category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members at the end, by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships that began in the period; one that follows another without a gap is not a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships whose last day lies in the period; somebody who came back and left again counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members’ time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down by mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right by mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in papers and minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the annual return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs beside them at meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives of the work programme decided in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives, by outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the latest general meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda and in calendars: a ramp, a hearing loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each case: the day it was raised and its theme, never somebody’s story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each claim or budget line: the day, what for, and the amount in pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each objective: its title, and what was decided of it on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each request or document: its title, and the days of what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each seat, from one day to another, or with a date for each meeting attended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each session: its date, its title and who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each version of a document: when it was agreed, by which minute, its next review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in your own words, without the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary, annual general and extraordinary meetings in the period that had a quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible attendances by primary category on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible attendances, by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests answered in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests declined in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for views received in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests whose requester told the group in the period what came of its views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it although it overlaps another membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats on other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats on other bodies held at the close of the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who can change it, such as the network board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something more for a later meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech-to-text reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fill in on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group means to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group was asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the minute says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say they will do, or why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which body met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answer or work it waits for. Blank: it waits no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a semicolon between two: Lung; Breast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendances of few members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matter arising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {0} has been removed. Choose another, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-group and joint meetings and away days that took place, with a quorum or without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that has passed changes what is not paid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters and Enter, then a comma and the next. Blank while nobody is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words, such as “To the board and back”. They stand on the claim form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each thing. It is on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, several, an office, or everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, several, an organisation, an office such as Chair, or everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence, for those who hear the paper read to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short sentence for the easy-read agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of rules, bars and the group’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each keeps its amount and its rate from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final version asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final version received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps from strongly agree to strongly disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For both sides of a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody: it names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who listen to the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group, as it stands on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was sent, too: by telephone, a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In MB; larger ones are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chair’s copy, which never goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involvement payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out with the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from that day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed in the report and in each reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed in the section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the chair’s pack and in no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file under an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like #00468B, as whoever made your logo can tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means somebody or something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles driven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for a legal claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers below 6 are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of people below 6 are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one there is, only the last field is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its answers; “not stated” is one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each note of progress: the objective’s title, the day and what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if no register is kept there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papurau</translation>
    </message>
    <message>
        <source>Papers that went out are the group’s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain &amp;text, for screen readers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present as a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the work programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an e-mail to send when there is a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence on other formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 45p, 45.5p or £75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a letter, a date, a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a site group, a board or a panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a site group: breast, lung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the terms of reference, a policy, or the annual return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as who agreed it, or where it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Mileage by car” or “Half a day on a panel”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “four members” or “the spring survey”; no names are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: stayed, and took no part in the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabled: handed out at the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to make &amp;Braille from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact line follows it, as in “For large print or a recording ask”. Blank is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the group heard of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group met before its first member is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group was asked to read a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute that agreed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute that decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute that says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute that tells of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is about somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return counts it under this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same group as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme, not the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme, not the story: no names and no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme, why it matters, and what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need not be a member of the whole group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would rather not be paid; no reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those attendances that were reported back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who left by the reason given with the membership that ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its number, or a word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to say of these figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its register is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which minute adopts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries on its work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consent to be named ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meeting had nobody present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a membership runs on after a death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open action has no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not said of a meeting whether it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its days were not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right_of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar (ICS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network here, or the name of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone or e-mail program (VCF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About which figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved minutes are the group’s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was asked, such as Age group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with postgresql+psycopg:// and holds no password: that comes from PGPASSWORD or a pgpass file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank if it always belonged to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank if nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank where nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined</source>
        <translation type="unfinished">Gyda’i gilydd</translation>
    </message>
    <message>
        <source>Day it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy for a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody: it names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact numbers are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel or LibreOffice (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in sub-group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sessions held in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two who share the role stand here together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its date or kind, or choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type any part of its day, number or words. Empty takes the link away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the person’s name, so that it is nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK Standard it speaks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses a communication device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wears hearing aids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a venue or host must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed, not why: steps, parking, seating, food.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the interest is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the paper is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users say of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belong as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speak for the cancer site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to ring in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever held it hands it over the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask for another format: a name, a telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a mention is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it mattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a label in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is confidential, and with those who have died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word or abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objectives are agreed for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives with their progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, minute {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed, minute {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days after the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own template for meetings of this type, else the standard or annual general agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that nobody is known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual general</source>
        <translation type="unfinished">cyffredinol blynyddol</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away day</source>
        <translation type="unfinished">diwrnod i ffwrdd</translation>
    </message>
    <message>
        <source>bereaved carer</source>
        <translation type="unfinished">gofalwr mewn profedigaeth</translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>braille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out or recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets changed since version {0}, {1} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard, {0} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, {0} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for {1}, version {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by hand from the paper: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to reach them is recorded: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each reader gets comes from the access needs and the delivery recorded for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came, and was not counted that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carer</source>
        <translation type="unfinished">gofalwr</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair-checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collaborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with a companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commissioner</source>
        <translation type="unfinished">comisiynydd</translation>
    </message>
    <message>
        <source>communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">wedi’i gwblhau</translation>
    </message>
    <message>
        <source>consult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corresponding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corresponding member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deafblind manual interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details passed to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known_as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <comment>mobile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation type="unfinished">arbennig</translation>
    </message>
    <message>
        <source>fillable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health beside a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ill health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">ar y gweill</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inclusive opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inquorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter of another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involvement payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint</source>
        <translation type="unfinished">ar y cyd</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with their claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large print 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large print 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large print 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large print 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lip-reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lipspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open {0}, since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in papers and minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in the annual return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhs professional</source>
        <translation type="unfinished">gweithiwr proffesiynol y GIG</translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">nid oes ei angen mwyach</translation>
    </message>
    <message>
        <source>Next meeting, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fill in or to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked as present, counts as absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">agored</translation>
    </message>
    <message>
        <source>open action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished">cyffredin</translation>
    </message>
    <message>
        <source>other expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised_by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put_to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what_changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why_it_mattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users_view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professionals_view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtaken by events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary_category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominating_body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving_reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information_format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died_on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute_number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised_due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting_for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting_since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include_in_return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from_action_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged_into_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row of attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixth month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that no other can be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some activities have neither contacts nor hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some minutes were still a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of its own checks did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody came before joining or after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody to ask for the feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody to ask for the final version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppressed below 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the final version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 moves up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n role(s) whose term ends by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n member(s) whose needs were not reviewed for a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n seat(s) on other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, held by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is written down from the terms of reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n vacancy(ies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n place(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">arall</translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished">claf</translation>
    </message>
    <message>
        <source>per meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard, {0} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, {0} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n wait(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative or friend</source>
        <translation type="unfinished">perthynas neu ffrind</translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>representation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care</source>
        <translation type="unfinished">gofal cymdeithasol</translation>
    </message>
    <message>
        <source>speech-to-text reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-group</source>
        <translation type="unfinished">is-grŵp</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to approve</source>
        <translation type="unfinished">i’w gymeradwyo</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished">i’w benderfynu</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation type="unfinished">i’w drafod</translation>
    </message>
    <message>
        <source>to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to note</source>
        <translation type="unfinished">i’w nodi</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished">trosglwyddwyd</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user-led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses a communication device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voluntary sector</source>
        <translation type="unfinished">sector gwirfoddol</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ward or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wears hearing aids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda: {0}</source>
        <translation type="unfinished">Agenda: {0}</translation>
    </message>
    <message>
        <source>Other minutes</source>
        <translation type="unfinished">Cofnodion eraill</translation>
    </message>
    <message>
        <source>Minutes: {0}</source>
        <translation type="unfinished">Cofnodion: {0}</translation>
    </message>
    <message>
        <source>Confidential annex: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {0}on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended on {0}, minute {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The meeting was not quorate: %n member(s) were present.</source>
        <translation type="unfinished">
            <numerusform>Nid oedd cworwm: roedd %n aelod yn bresennol.</numerusform>
            <numerusform>Nid oedd cworwm: roedd %n aelod yn bresennol.</numerusform>
            <numerusform>Nid oedd cworwm: roedd %n aelod yn bresennol.</numerusform>
            <numerusform>Nid oedd cworwm: roedd %n aelod yn bresennol.</numerusform>
            <numerusform>Nid oedd cworwm: roedd %n aelod yn bresennol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting was quorate: %n member(s) were present, {0} needed.</source>
        <translation type="unfinished">
            <numerusform>Roedd cworwm: roedd %n aelod yn bresennol, roedd angen {0}.</numerusform>
            <numerusform>Roedd cworwm: roedd %n aelod yn bresennol, roedd angen {0}.</numerusform>
            <numerusform>Roedd cworwm: roedd %n aelod yn bresennol, roedd angen {0}.</numerusform>
            <numerusform>Roedd cworwm: roedd %n aelod yn bresennol, roedd angen {0}.</numerusform>
            <numerusform>Roedd cworwm: roedd %n aelod yn bresennol, roedd angen {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the people brought in may be in the register twice now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same person twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for entries that may be one person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a telephone in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interest(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both entries are marked for {0}, {1} and {2}: {1} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more meeting(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Memberships that overlap become one: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two memberships overlap and differ, so both stay: {0}; {1}. Look at them afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was withdrawn in one entry on {1}, so the consent in the other ends on that day too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry has a day of death. If it is taken, what the other went on with ends on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone list.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges are made for a meeting, and none is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent stays in the history with the days on which it held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat on another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for somebody entered by mistake. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it fits on the badge of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected at this meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it fits on the label of {0}; left out: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to print a label for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the year’s meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {0} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been issued for this meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“No change” is an outcome too: it is counted and shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;election…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;document agreed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is minuted under the item for elections, and the roles change with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is minuted under its item. Settings shows what is in force and when it is due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of decisions, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n confidential decision(s) are kept apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions with what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the secretary: type the numbers of those present, for example 1-9 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors and deputies: write your name and for whom you come, from line {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes, with room to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show claim forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each person, with what they claim, the sum, and room to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody with a claim that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: a blank one to fill in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say both days, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim form, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News, dates and files of the others are shown with the one that stays. One Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n claim(s), {0} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. What was one sheet cannot be told afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and professionals are never added together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {0} answered some questions: no shares are told, for so few can point to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched, and in brackets: the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Standard in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the number of each answer, 0 where there is none. Sheets are saved {0} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you think of the group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the group work for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For patients, carers and others who speak for those who use services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For professionals who take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not write your name. Nobody keeps what one person answered: answers are only counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one answer to each question, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one box, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this file when you have filled it in, and send it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give or send it to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give it back at a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet comes in large print, easy read, audio and braille. Ask {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and professionals were asked apart, and their answers are never added together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {0} answered some questions: read the numbers with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: answers by question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar chart. {0} The table below says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar chart goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story was chosen for these months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stories were chosen by the group. Each rests on a case with its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers cannot be fewer than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answers cannot come from {1} sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt listened to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could take part in the way I wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had the support I needed to take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers were easy to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers came in good time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we said led to something, or we were told why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had a say in what the group works on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you tell somebody you know to join the group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well this year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the group do differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group’s views reached the people who decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users said changed something in my own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and professionals worked together as equals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from all the communities we serve could take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was given the time I needed to take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers said clearly what was asked of me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was clear who decides what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you take something from the group to where decisions are made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped the group this year, and what was in its way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many came back is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) came back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} sheets came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year’s sheets are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {0} questions are too many for a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets have come back, so their questions stay as they are. Change next year’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sheets came back than were handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sheets for this year yet. Begin them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is somebody in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no PDF in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {0} files at once are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file has been counted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in on this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is of another year, {0}. Choose that year to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is another group’s, or of a year whose sheets are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet has other questions: they were changed after it was made. Type its answers in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) gave two answers to “{0}”; there that question is not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these sheets have been counted meanwhile. Read them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could be £{1}.{2} or £{1}{2}; write it like 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is less than nothing; write an amount, not a debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not an amount; write it like 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a rate; write it like 45p or £75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could be {0}p or £{0}; write which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a number with at most one decimal; write it like 14.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of the meeting on {0} were approved as a correct record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved minutes of the meeting on {0} were amended by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, subject to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the correction {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the corrections {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {0}, seconded by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconded by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for “{0}” read “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines are set anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after “{0}” put in “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s attendance is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of those in post were present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in the register and was not a member on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has died. You may wish to ask the family before this is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” looks like the name of somebody who is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands in one sentence with the name {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” looks like a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” looks like a postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” looks like an NHS number, and its check digit fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is spaced like an NHS number, though its check digit does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mile at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} miles at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hours at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 half day at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} half days at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} meetings at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[another person’s details]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left after this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (item {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} declared: {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is minuted under item {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was minuted under it on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on {0}: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {0} this action is {1}: “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters arising: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the agenda of {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open action, {0}, by {1}: “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open action, {0}: “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the minute first; then follow it as a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confidential minute is not followed as a case: cases are told to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We would be glad of your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We would be glad of your answer before our meeting on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who use cancer services, and those who care for them, have raised this with us: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask you to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our letter is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is somebody’s name. Write the theme, not the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of people who have died: no form is made for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of our views: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0} we sent you our views on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent you our views on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us what you did with them: what was changed, what was not, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final version: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0} we sent you our comments on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent you our comments on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send us the final version, so that our members see what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our group tells its members what became of every answer. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was elected {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were elected {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: agreed; to be reviewed by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meeting that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agenda item that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paper that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action that comes from no minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report-back: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member_hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub_type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancer_sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting_date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting_type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requester_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes_allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy_words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair_note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venue_access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub_group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported_back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} o’clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter past {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half past {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) past {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} past {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack that went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page is the same as in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since {0}: {1} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in place of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in place of the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has gone; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} have gone; take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other page is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each after the page in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it after page {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them after page {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a patient member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a carer member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NHS professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a social care professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member from the voluntary sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s agenda: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) expected</source>
        <translation type="unfinished">
            <numerusform>Ni ddisgwylir unrhyw aelodau</numerusform>
            <numerusform>Disgwylir %n aelod</numerusform>
            <numerusform>Disgwylir %n aelod</numerusform>
            <numerusform>Disgwylir %n aelod</numerusform>
            <numerusform>Disgwylir %n aelod</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, of {1} in post who do not rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n service user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n professional(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page is as it went out, and was checked. Only the file around them is not the same byte by byte, for this version of the program puts packs together in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is handed out at the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is kept for this paper yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file kept for this paper is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting pack: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Own actions to put on top, {0} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) in the order of the copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chair’s copy, {0} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy-read agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for Braille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return, or not all that were expected: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted yet, and so not in the totals: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the totals though nobody expected a return: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the totals without a signature, from a table or typed in from paper: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the totals though not accepted yet: %n group(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of other days than the report’s, counted and never scaled: %n return(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: a return of {1}, counted whole and never scaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded by many groups (how many): {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With small numbers kept back: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were taken out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member who has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logo of your letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF asks for a password. Save it again without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has more pages than a pack can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is too complicated to be put into a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on: only its beginning is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more points than a laptop can show. Save it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged. Open it, save it again under a new name and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, page {1}: this page has no text that can be read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s copy, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack version {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft pack, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is asked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper has no pages yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no words say what the picture shows to those who do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {0}, “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have it, put it in behind this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {0} for a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n page(s) are in the pack that is a PDF.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {0} for it in a form that you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subheading: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fill in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick is in. Put one in and press “Look again”, or choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n paper(s) have no pages yet; a page says why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since version {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0} point: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets changed since version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to make the folder with all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print run {0}, {1}, version {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n file(s) are in “{0}”, numbered in the order of printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making all files for printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stands where a number should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate that is hidden cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is hidden; it is at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is only about right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is written in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter stands in place of a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in it than a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is more than nothing, where amounts are written below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark stands behind the number: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be a whole number with a point for thousands, or a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written in another unit: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was rounded to what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share is not more than all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be a part of one, not of a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written in {0}, and its column in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakdown “{0}” has no such cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could be the year that begins or that ends in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is not laid out so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet of this file is laid out as the mapping says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This label is nowhere in the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stands in {1} places; the first was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figure of the same organisation and year stands in {0} already; that one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several rows of this figure cannot be added up to one of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} rows are hidden, so the year cannot be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} rows say nothing; the year stands on the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is called so, or more than one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row holds no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row names no organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row says the same as {0}; it was counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure is called so in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no name and holds the sums of those above: it was taken for totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year stands on the groups that sent a return for it: fewer groups make smaller totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stands on the groups that sent a return: fewer groups make smaller totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few groups to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few groups recorded it to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle group {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}, revision {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, after the day we hoped for, and just as welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we have asked you about it, and wait for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received, and being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your return, and please thank everybody who kept the records behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your figures are among those of %n group(s) in the network’s report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your figures will be in the network’s report as soon as your return is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are not named or ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as the middle group’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stands on {0} of %n group(s); {1} accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is neither a whole number nor “not recorded”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no time; write it like 12 hours 30 minutes, or 12:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section “{0}” in the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in {0} letters, so that the reply stays short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted what was done with the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: from {1} to {2}, middle group {3}, the middle half of groups from {4} to {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges across groups. {0} It is said below too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group stands {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is the group {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the network wrote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed on small numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are there no more: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} of work left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute that adopts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair’s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network lead’s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting since the period began has numbered minutes yet that could adopt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which minute adopts the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed beside the signatures. Minutes that speak of a return come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is signed by hand; here it is noted. What was signed off stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from other people’s forms, as their mapping says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by the groups, each as it chose to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of them lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small numbers hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” It goes out with the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come from the network yet. Its letters are small files: drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of our key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters from the network ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the people served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual return {0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual return {0}, revision {1}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return of “{0}” for these days is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {0} is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are one group already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found “{0}” and “{1}” to be two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Open its meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action to see what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date…</source>
        <translation type="unfinished">Dyddiad newydd…</translation>
    </message>
    <message>
        <source>Ask for news…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation type="unfinished">Ailbennu…</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow as a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No longer needed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transferred…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is asked. {0} is sent no slips and counts at no meeting until they are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: let {0} rest from today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: {0} rests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it today: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this action?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for one entered by mistake: {0}. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionHistory</name>
    <message>
        <source>What has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is asked; it goes on when they are back, or give it to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused while its owner rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who does it now; nobody is asked for it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be reassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for news, agree a new date, or give it to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date passed on {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionSlips</name>
    <message>
        <source>With their own confidential actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in their history that news was asked for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save e-mails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is told of their own actions alone, and nobody is asked who rests. Nothing is sent from here: what goes by e-mail is saved as a file, to be looked at and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the e-mails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) saved in {0}. Open them in your mail program to send them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Add action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>More about the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Find in actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions here. Most come from minutes: Ctrl+Shift+A writes one where the cursor is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} past their date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an owner</source>
        <translation type="unfinished">angen rhywun cyfrifol</translation>
    </message>
    <message>
        <source>need an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the log yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action log</source>
        <translation type="unfinished">Cofnod camau gweithredu</translation>
    </message>
    <message>
        <source>Action log.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsTogether</name>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation type="unfinished">Ailbennu…</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation type="unfinished">Dyddiad newydd…</translation>
    </message>
    <message>
        <source>Ask for news…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are closed already. Open one again beside the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n action(s) as complete?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivitiesScreen</name>
    <message>
        <source>Record activity</source>
        <translation type="unfinished">Cofnodi gweithgaredd</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished">Gweithgareddau</translation>
    </message>
    <message>
        <source>Contacts may repeat: they are never counted as people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>More about the activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No details yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Press “Count one” above when the group has done something; details can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of members’ time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityCalendar</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an activity in the list, or count one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all types, kinds and years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityKinds</name>
    <message>
        <source>One press counts one. The first nine have a key that works from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group’s own kinds of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Add what the group does often, such as “Leaflet reviewed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Add kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityTiles</name>
    <message>
        <source>Count one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} last year by now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityType</name>
    <message>
        <source>Developing the group</source>
        <translation type="unfinished">Datblygu’r grŵp</translation>
    </message>
    <message>
        <source>Giving user opinion</source>
        <translation type="unfinished">Rhoi barn defnyddwyr</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation type="unfinished">Cynrychiolaeth</translation>
    </message>
    <message>
        <source>Patient information</source>
        <translation type="unfinished">Gwybodaeth i gleifion</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished">Dylanwad</translation>
    </message>
</context>
<context>
    <name>ActivityYearCard</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity since the year began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See activities</source>
        <translation type="unfinished">Gweld gweithgareddau</translation>
    </message>
    <message>
        <source>See cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity since {0}</source>
        <translation type="unfinished">Gweithgaredd ers {0}</translation>
    </message>
    <message>
        <source>nothing is recorded yet</source>
        <translation type="unfinished">nid oes dim wedi’i gofnodi eto</translation>
    </message>
    <message>
        <source>the last on {0}</source>
        <translation type="unfinished">yr olaf ar {0}</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Alt+↑, Alt+↓ or the mouse move an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the item first that the paper belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach it under {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet. Begin with the usual agenda for such a meeting, or add them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parking list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda &amp;templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should have ended at {0}: what stands below runs over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0} is off the agenda again: nothing went out with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for a later meeting. It is in the parking list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n paper(s) are not; undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Item {0} stays on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agenda has been issued, so nothing is removed. Minute the item as withdrawn instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute it as withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuted under item {0} as withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaItemCard</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move item up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a later meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less for the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, a note for the chair, easy words and a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTimeCard</name>
    <message>
        <source>{0} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on {0}: numbers stay, and something late takes a letter, such as 7a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the meeting a beginning and an end, and the clock times follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is {0} past {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the end: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten an item, or keep one for a later meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without a length, so the times after it are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to spare before {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnualReturnScreen</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual return</source>
        <translation type="unfinished">Ffurflen flynyddol</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} sections ready</source>
        <translation type="unfinished">{0} o {1} adran yn barod</translation>
    </message>
    <message>
        <source>Annual return {0}</source>
        <translation type="unfinished">Ffurflen flynyddol {0}</translation>
    </message>
    <message>
        <source>revision {0} signed off {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a letter from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {0} is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as {0}: send that file to your network as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the annual return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the annual return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}. Its figures are exact: nothing small is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No revision yet. “Sign off…” makes the first, and shows before what leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual return, revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the return as it was signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}, just as it was signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting everything again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveMinutes</name>
    <message>
        <source>Correct the minutes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the minutes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute of the later meeting says so. It cannot be undone, only corrected by a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be minuted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute {0} of {1} will say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections are not recorded yet. Go back once more to leave them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovedLine</name>
    <message>
        <source>Correct the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Ask {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is a small signed file: send it by e-mail or on a stick, and the group’s own app shows it. No other group is named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) will say so in the pack.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda has gone out already: it is a late paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are attached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pictures show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence what can be seen, for those who hear the paper read to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Visitor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>Nobody belonged on that day. Add members in People, or visitors here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished">Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interest(s) declared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How they came…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests declared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sign-in sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-groups…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceCounts</name>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>, quorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
</context>
<context>
    <name>AttendanceGrid</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked, counts as absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came, not counted that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corresponding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All open actions</source>
        <translation type="unfinished">Pob cam gweithredu agored</translation>
    </message>
    <message>
        <source>Nothing needs attention: no action is late, and none is due soon.</source>
        <translation type="unfinished">Nid oes dim angen sylw: nid oes cam gweithredu’n hwyr, na’r un i’w wneud yn fuan.</translation>
    </message>
    <message>
        <source>Actions needing attention</source>
        <translation type="unfinished">Camau gweithredu sydd angen sylw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation type="unfinished">Ailbennu…</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation type="unfinished">Dyddiad newydd…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>All {0} open</source>
        <translation type="unfinished">Pob un o’r {0} agored</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to answer by {0}</source>
        <translation type="unfinished">
            <numerusform>%n cais i’w ateb erbyn {0}</numerusform>
            <numerusform>%n cais i’w ateb erbyn {0}</numerusform>
            <numerusform>%n cais i’w ateb erbyn {0}</numerusform>
            <numerusform>%n cais i’w ateb erbyn {0}</numerusform>
            <numerusform>%n cais i’w ateb erbyn {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the network to answer</source>
        <translation type="unfinished">
            <numerusform>%n cwestiwn gan y rhwydwaith i’w ateb</numerusform>
            <numerusform>%n cwestiwn gan y rhwydwaith i’w ateb</numerusform>
            <numerusform>%n cwestiwn gan y rhwydwaith i’w ateb</numerusform>
            <numerusform>%n cwestiwn gan y rhwydwaith i’w ateb</numerusform>
            <numerusform>%n cwestiwn gan y rhwydwaith i’w ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>paused: resting</source>
        <translation type="unfinished">wedi oedi: yn gorffwys</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation type="unfinished">nid oes neb yn gyfrifol</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished">i’w wneud {0}</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation type="unfinished">Ailbennu</translation>
    </message>
    <message>
        <source>A name from the register, several, or an organisation.</source>
        <translation type="unfinished">Enw o’r gofrestr, sawl un, neu sefydliad.</translation>
    </message>
    <message>
        <source>Agree new date</source>
        <translation type="unfinished">Cytuno ar ddyddiad newydd</translation>
    </message>
</context>
<context>
    <name>CarryObjectives</name>
    <message>
        <source>Each stays as it was decided in the year that ends, and goes on as a new objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry to the new year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes on that was not agreed anew already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree them anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>put on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over from the last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters arising from the last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked for a later meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message numerus="yes">
        <source>Put %n item(s) on the agenda</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Add step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it in the annual return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case to follow it to its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished">erbyn {0}</translation>
    </message>
    <message>
        <source>put to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is written down yet. Each one can name the minute that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open minute {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open action {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit step: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove step: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it mattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users say of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What professionals say of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">heddiw</translation>
    </message>
    <message>
        <source>{0} to {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case along the years: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right go through its steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesList</name>
    <message>
        <source>You said, we did…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} open, {1} closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Left and Right, or a click, say what is in a column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right go through it, column by column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Checks before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check of the figures passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said beside the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chord</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this screen&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agenda, in the list of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>The spelling check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes taken in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes looked over before they are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks of the reflection that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files are kept with something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling and abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step of the minutes: approve, sign, correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item up; times follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item down; times follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach papers to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Yn bresennol</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished">Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action where the cursor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision where the cursor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent from the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an earlier minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the passage confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the passage as an influence case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done about the word under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the word as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the group&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it everywhere in this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the notes to the names, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an action of the line where the cursor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the words as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the passage confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the question earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the question later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the remark out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished">Gweithgareddau</translation>
    </message>
    <message>
        <source>Count one of this type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Claim or budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save claim or budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate: the amount is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was paid or declined keeps its amount until it is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes to what the rate says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” had not begun that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such rate is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is taken for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CombinedScreen</name>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined</source>
        <translation type="unfinished">Gyda’i gilydd</translation>
    </message>
    <message>
        <source>How the sums are divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which returns count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By activity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the sums: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be accepted: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came without a signature: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) are about other days, and are never scaled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every group that was expected is in the sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network by network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished">Cyfarfod newydd</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record activity</source>
        <translation type="unfinished">Cofnodi gweithgaredd</translation>
    </message>
    <message>
        <source>Add to Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection: sheets and answers of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in returns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyToStick</name>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is copied, read back from there and compared. It is not encrypted on the stick: whoever finds the stick can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is on {1}, read back and the same. It is safe to take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is in {1}, read back and the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Add parent body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add parent body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save parent body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>like 3/4/2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With confidential ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions here. Each decision in the minutes comes up in this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n confidential decision(s) are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} decisions are saved in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>None is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a meeting agrees is recorded on its page, with its minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due for review since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateNotice</name>
    <message>
        <source>Find entries of the same person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pairs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries may be the same person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look alike</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatePairs</name>
    <message>
        <source>Entries that may be one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two entries look like one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for entries that may be one person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pair on the left to see both entries side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an entry that looks alike, or with any other. One Undo takes a merge back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry looks like somebody of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge what is one person, or say that they are two. Nothing is merged unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup, then merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is one entry now, with all that named either. One Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} are two people. You will not be asked about them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionsCard</name>
    <message>
        <source>Nobody is to receive it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished">Cyhoeddi…</translation>
    </message>
    <message>
        <source>Copies and versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} went out on {1}; nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}, not issued yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryComparison</name>
    <message>
        <source>The same in both: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships, attendance, actions and all else that names either stay, with the one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else names this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message>
        <source>Erase {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who asks that what you hold about them goes. It cannot be undone: their record, its history and the search are emptied. Figures of past years stay as they are, without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy made just before is deleted after 30 days. Older backups still hold them, encrypted: what is restored from one here loses them again. What was printed, sent or saved elsewhere is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may mean somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paper that went out: all of it is kept or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in other texts will be removed,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that went out lose their file,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) cannot be searched: look yourself, under the items.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual return(s) name them and stay as they were signed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased. The copy made just before is deleted on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old pages of the file are overwritten when it is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it belongs to first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep it with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when it was taken is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtaken by events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultReport</name>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that is in it: versions, and where in the program something went wrong. No name, no text and no file’s name from your group. It goes nowhere by itself; you decide who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPP Desktop report.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>No record stands behind this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure to see what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section has no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened outside, to read; that copy is removed when CPP Desktop closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens it. Save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>One file at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder. Drop one file out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a file on this computer. Save it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMade</name>
    <message>
        <source>Your group’s file is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing more. The recovery sheet holds the key to the file: should the passphrase be forgotten, it is the only way in. Keep it on paper, away from this computer, as you would a spare key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever you close, a copy is made into the folder Backups beside it and read back to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: there is no account, and no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group’s file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation type="unfinished">Taflen adfer.pdf</translation>
    </message>
</context>
<context>
    <name>FindAnything</name>
    <message>
        <source>Find people, meetings, minutes, actions, commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n confidential not shown</source>
        <translation type="unfinished">
            <numerusform>%n cyfrinachol heb eu dangos</numerusform>
            <numerusform>%n cyfrinachol heb eu dangos</numerusform>
            <numerusform>%n cyfrinachol heb eu dangos</numerusform>
            <numerusform>%n cyfrinachol heb eu dangos</numerusform>
            <numerusform>%n cyfrinachol heb eu dangos</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Papers under items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished">Gweithgareddau</translation>
    </message>
    <message>
        <source>Influence cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the first {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s pack of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action log</source>
        <translation type="unfinished">Cofnod camau gweithredu</translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation type="unfinished">Cofrestr yr aelodau</translation>
    </message>
    <message>
        <source>Reflection sheet for users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection sheet for professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden thread of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papurau</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has those words. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">agored</translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindInRegister</name>
    <message>
        <source>Find groups, figures, commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Figures of the return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Find in this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Looking at the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here looks odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask… asks about the %n that you ticked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask… asks about %n of them. Tick some to ask about those alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The group has explained them all. Tick what you ask about all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two groups: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on Groups: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignForms</name>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mapping as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV. Take all files of a year together: they are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping says once how such a form is laid out. It can also be written as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank cell is not nought. Rows of totals are left out, and compared with what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in place of a number, such as “o”, “N/A” or “&lt;5”, is read and listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could mean two things is not read, and is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read bears no signature, and never takes the place of what a group signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for mappings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest how the form is laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Choose the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Say what is what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Receive %n return(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mapping as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all the forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year, month or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a breakdown’s cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands of pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the column “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the cell {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the name of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, for all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>GroupDeeds</name>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same group as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its returns go on saying what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its returns for periods that end later count there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the same group as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sent counts there from now on. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rests: no return is asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its groups go with it. Trends over the years follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n group(s): all that go on. Others can be added from a list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that a return is expected of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n group(s) in {0}; those that nobody knows are added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet: add one, or take them from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Should they belong where the list says, from {0} on? Else mend the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A return is expected of %n group(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n group(s) the list names another network.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupState</name>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>The group’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling check knows these; papers that use those with a meaning explain them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Add one here, or from the spelling check of minutes (F7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsScreen</name>
    <message>
        <source>Expect returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect returns of the groups in a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is known yet. A group is added with its first return, from a list, or by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them from a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) go on, in {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HasDied</name>
    <message>
        <source>{0} has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look at the %n open action(s) afterwards, to choose who does them now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We are sorry. Take what time you need: nothing is sent to anyone, and all of this can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded already. A day that was wrong is put right here, with what ended on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{0}” on the agenda of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is on the agenda of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leaves every list, label, reminder and paper not yet sent, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that day end: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stay with the others who share them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s) still to come have nobody to lead them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is in the words of %n open action(s) or coming item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: look at them when you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) wait until you choose somebody; nobody is chased</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seat on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in past minutes, attendance and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every count, in this year’s return too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said in confidence stays confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day; if it is not known, today will do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has those words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>“{0}” is not a number of hours; write it like 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Excel or LibreOffice: XLSX, ODS or CSV. Members also from an address book (contact cards, VCF), meetings from a calendar (ICS). Drop it here, or press Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows in the spreadsheet, with their headings, and paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old minutes: choose their folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings may be called what they are called with you; a column that is not known can be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are read as written in Britain: 3/4/2025 is 3 April. A spreadsheet’s own dates are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank cell never wipes what is recorded, and nobody is merged without being asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that cannot be read is left out and said, with its reason; the others come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Choose the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Match columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet; afterwards one Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of old minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look these minutes over before they are brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a list: it can be XLSX, ODS, CSV, JSON, VCF or ICS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup, then importing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, carried forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the same action?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfluenceScreen</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished">Dylanwad</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Canfod</translation>
    </message>
</context>
<context>
    <name>IssuePaper</name>
    <message>
        <source>Issue: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For both sides of a sheet: each part begins on a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} is kept as it goes out. It cannot be undone; what changes later is a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is then called, and items and pages keep their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is then called, and the items keep their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out as: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It goes to %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No way to reach them is recorded: {0}. Tell them yourself, or record an address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying the pack out anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and keeping what goes out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuedPapers</name>
    <message>
        <source>Issued papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Changed sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished">Nodi fel anfonwyd</translation>
    </message>
    <message>
        <source>Mark all as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>has version {0}: changed sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every copy is marked as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) wait to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets changed since version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedWords</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there, not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an action, not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read, to be made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio, to be made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braille, to be made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Issue the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, checked by the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Cymeradwywyd</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPapers</name>
    <message>
        <source>Attach file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is to follow, or is handed out at the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papurau</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for the chair alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open the paper {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the paper {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>More about the paper {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its &amp;file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinOffer</name>
    <message>
        <source>Make one action of rows that carry it forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle what is doubtful…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is meant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) or name(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) become history of what an earlier meeting raised, which counts once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come in as actions of their own, and each is counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some owners are not in the register; they are kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup {0}, checked, in the folder Backups beside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet: one is made whenever you close, in the folder Backups beside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {0} and read back: it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup and reading it back…</source>
        <translation type="unfinished">Yn gwneud copi wrth gefn a’i ddarllen yn ôl…</translation>
    </message>
</context>
<context>
    <name>KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key chords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindsBar</name>
    <message>
        <source>Count a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group’s own kinds of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group does often can be counted with one key from anywhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one: {0}; {1} this year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Written on {0}, taken in on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says no more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Choose logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take logo off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the usual look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers to come take it; those that went out stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own colour {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the head of every paper: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo: the group’s name stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the logo on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour of the group’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How papers look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How papers look.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Columns of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was said of texts and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a name it is kept in the register, and offered the next time. Without one it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveMeeting</name>
    <message>
        <source>The time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under no item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting is %n minute(s) over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting has %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loads</name>
    <message>
        <source>Nobody has a seat, a role or an open action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s seats, roles and open actions, and the meetings of this group and of others since the year began. It shows where help is wanted; it is no measure of anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nobody since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>This differs from the passphrase beside it; type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase to see how hard it is to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How it looks</source>
        <translation type="unfinished">Sut mae’n edrych</translation>
    </message>
    <message>
        <source>Text size, of the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of window and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That file is open already: it is the one you see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Cancel meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meeting to see what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it to say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda: {0}</source>
        <translation type="unfinished">Agenda: {0}</translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the agenda</source>
        <translation type="unfinished">Ysgrifennu’r agenda</translation>
    </message>
    <message>
        <source>Agenda sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: {0}</source>
        <translation type="unfinished">Cofnodion: {0}</translation>
    </message>
    <message>
        <source>Minutes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the draft minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Cancel the meeting of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the list as cancelled, and the annual return counts it so. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the meeting of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for one entered by mistake; its agenda goes with it. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingInterests</name>
    <message>
        <source>The minutes say them under their item; what belongs to a confidential one stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was declared at this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add interest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Held by people who are marked, and not declared here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare… {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest at this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>New meeting</source>
        <translation type="unfinished">Cyfarfod newydd</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>More about the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came, by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve past minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings here. Plan one, and its agenda and deadlines are worked out for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished">Cynllunio cyfarfod</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} held and quorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} inquorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None held yet since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} it is not written down whether it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Preview agenda</source>
        <translation type="unfinished">Rhagolwg o’r agenda</translation>
    </message>
    <message>
        <source>Issue pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take minutes</source>
        <translation type="unfinished">Cymryd cofnodion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Attendance and minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft minutes {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a&amp;genda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chair’s pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s &amp;agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Easy-read agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy-read agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda for the &amp;public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda for the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issued papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for the &amp;public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential &amp;annex…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was quorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was inquorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as inquorate: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as held. Nobody is marked as here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what the circulated minutes leave out, for the chair and the secretary alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the confidential annex?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MillimetresEditor</name>
    <message>
        <source>“{0}” is not a length in millimetres; write it like 63.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinuteBlock</name>
    <message>
        <source>Stays in the secretary’s minutes; left out of every paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinuteForm</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutePart</name>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Actions that come from no minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are written under the agenda’s items, and there are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow as a case…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesFoot</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>More for this passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesSection</name>
    <message>
        <source>Under no item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair-checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Cymeradwywyd</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesStateLine</name>
    <message>
        <source>Chair has checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on {0}, minute {1}.</source>
        <translation type="unfinished">Cymeradwywyd ar {0}, cofnod {1}.</translation>
    </message>
    <message>
        <source>Signed by {0} on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They change only by a correction that a later meeting agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {0} on {1}; a later meeting approves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT stands on every page until a later meeting approves them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Mark as paid…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decline it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is needed, and nothing is owed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps the amount and the rate it was paid at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed. No reason was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: nothing is owed, and no reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyList</name>
    <message>
        <source>Choose a claim to see how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as paid…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} paid since {1}  ·  {2} claimed and unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} paid since {1} of a budget of {2}  ·  {3} claimed and unpaid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyOfTheYear</name>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the year is divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was claimed this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names are in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonitoringCard</name>
    <message>
        <source>Add answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask as last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count on paper, and write the sums here. No answer is kept with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that is linked to nobody. Small ones are hidden when the return leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Activities by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeededDay</name>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkLetter</name>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acceptance from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply slip from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name ends in .cppnetwork. It is on this computer, a stick or a shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a country’s returns, or several people at once: a PostgreSQL database of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register keeps the groups’ returns, what you asked about them, and what you accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive returns for a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is made. Print its recovery sheet: should the passphrase be forgotten, it opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation type="unfinished">Taflen adfer.pdf</translation>
    </message>
</context>
<context>
    <name>NetworkSettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look is for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you send it: letters and reports are files that you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the register to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation type="unfinished">Taflen adfer.pdf</translation>
    </message>
</context>
<context>
    <name>NewAction</name>
    <message>
        <source>Add action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewActivity</name>
    <message>
        <source>Record activity</source>
        <translation type="unfinished">Cofnodi gweithgaredd</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewFilePlace</name>
    <message>
        <source>Say the whole way to the folder; “Choose another place” does it for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewGroupPage</name>
    <message>
        <source>Make the group’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer but the passphrase can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the group’s file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message numerus="yes">
        <source>Print only what changed: %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>Add news, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add news</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Open meeting</source>
        <translation type="unfinished">Agor y cyfarfod</translation>
    </message>
    <message>
        <source>Preview agenda</source>
        <translation type="unfinished">Rhagolwg o’r agenda</translation>
    </message>
    <message>
        <source>Take minutes</source>
        <translation type="unfinished">Cymryd cofnodion</translation>
    </message>
    <message>
        <source>No meeting is planned. Plan the next one, and its deadlines are worked out here.</source>
        <translation type="unfinished">Nid oes cyfarfod wedi’i gynllunio. Cynlluniwch yr un nesaf, a chyfrifir ei derfynau amser yma.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished">Cynllunio cyfarfod</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished">Cyfarfod nesaf</translation>
    </message>
    <message>
        <source>{0} make a quorum</source>
        <translation type="unfinished">{0} yn gwneud cworwm</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) expected</source>
        <translation type="unfinished">
            <numerusform>Ni ddisgwylir unrhyw aelodau</numerusform>
            <numerusform>Disgwylir %n aelod</numerusform>
            <numerusform>Disgwylir %n aelod</numerusform>
            <numerusform>Disgwylir %n aelod</numerusform>
            <numerusform>Disgwylir %n aelod</numerusform>
        </translation>
    </message>
    <message>
        <source>runs over</source>
        <translation type="unfinished">yn rhedeg drosodd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open the meeting of {0}</source>
        <translation type="unfinished">Agor cyfarfod {0}</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished">Cyhoeddi…</translation>
    </message>
    <message>
        <source>Draft minutes of {0} are issued</source>
        <translation type="unfinished">Cyhoeddwyd cofnodion drafft {0}</translation>
    </message>
    <message>
        <source>Issue the agenda…</source>
        <translation type="unfinished">Cyhoeddi’r agenda…</translation>
    </message>
    <message>
        <source>Pack…</source>
        <translation type="unfinished">Pecyn…</translation>
    </message>
    <message>
        <source>Issue the pack…</source>
        <translation type="unfinished">Cyhoeddi’r pecyn…</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation type="unfinished">Agenda…</translation>
    </message>
    <message>
        <source>Issue the draft minutes…</source>
        <translation type="unfinished">Cyhoeddi’r cofnodion drafft…</translation>
    </message>
    <message>
        <source>Was the meeting of {0} held?</source>
        <translation type="unfinished">A gynhaliwyd cyfarfod {0}?</translation>
    </message>
    <message>
        <source>Minutes of {0} are written</source>
        <translation type="unfinished">Mae cofnodion {0} wedi’u hysgrifennu</translation>
    </message>
    <message>
        <source>Draft the minutes of {0}</source>
        <translation type="unfinished">Drafftio cofnodion {0}</translation>
    </message>
    <message>
        <source>Were the minutes of {0} approved?</source>
        <translation type="unfinished">A gymeradwywyd cofnodion {0}?</translation>
    </message>
    <message>
        <source>Send the minutes of {0}</source>
        <translation type="unfinished">Anfon cofnodion {0}</translation>
    </message>
    <message>
        <source>Send agenda and papers</source>
        <translation type="unfinished">Anfon yr agenda a’r papurau</translation>
    </message>
    <message>
        <source>Agenda and papers are issued</source>
        <translation type="unfinished">Cyhoeddwyd yr agenda a’r papurau</translation>
    </message>
    <message>
        <source>Send draft minutes</source>
        <translation type="unfinished">Anfon cofnodion drafft</translation>
    </message>
    <message>
        <source>Write the agenda</source>
        <translation type="unfinished">Ysgrifennu’r agenda</translation>
    </message>
    <message numerus="yes">
        <source>Agenda: %n item(s)</source>
        <translation type="unfinished">
            <numerusform>Agenda: %n eitem</numerusform>
            <numerusform>Agenda: %n eitem</numerusform>
            <numerusform>Agenda: %n eitem</numerusform>
            <numerusform>Agenda: %n eitem</numerusform>
            <numerusform>Agenda: %n eitem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda: %n item(s), until {0}</source>
        <translation type="unfinished">
            <numerusform>Agenda: %n eitem, tan {0}</numerusform>
            <numerusform>Agenda: %n eitem, tan {0}</numerusform>
            <numerusform>Agenda: %n eitem, tan {0}</numerusform>
            <numerusform>Agenda: %n eitem, tan {0}</numerusform>
            <numerusform>Agenda: %n eitem, tan {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda {0}.pdf</source>
        <translation type="unfinished">Agenda {0}.pdf</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectiveCard</name>
    <message>
        <source>Add progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leads on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a day not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note its progress meeting by meeting; each line can name the minute that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit progress of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove progress of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectivesList</name>
    <message>
        <source>Choose an objective to follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry to the new year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work programme.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not decided yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldMinutes</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new, {1} changed. Nothing is saved yet; afterwards one Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make one action of what is minuted meeting after meeting: %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup, then bringing it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnKey</name>
    <message>
        <source>Read these words out when your network rings to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of our key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is made when the first return is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group’s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>PaperAsked</name>
    <message>
        <source>Type size in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say both days, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDeeds</name>
    <message>
        <source>No font has these signs, so their codes are printed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened outside; that copy is removed when CPP Desktop closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperHead</name>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>More to do with this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papurau</translation>
    </message>
    <message>
        <source>Print {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy to a stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in system &amp;viewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperNotes</name>
    <message numerus="yes">
        <source>%n more paper(s) without pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paper {0}, “{1}”: {2} A page says so instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of {0} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>The paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Choose the paper again to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperParts</name>
    <message>
        <source>Which paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Type size in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in system viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Meeting pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Chair’s annotated agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy-read agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda for the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print-run sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Minutes for the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action log</source>
        <translation type="unfinished">Cofnod camau gweithredu</translation>
    </message>
    <message>
        <source>Action slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation type="unfinished">Cofrestr yr aelodau</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden thread of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual return</source>
        <translation type="unfinished">Ffurflen flynyddol</translation>
    </message>
    <message>
        <source>Claim forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection: users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection: professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type size in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper has those words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas, packs and minutes that you issue are kept here for ever, as they went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papurau</translation>
    </message>
    <message>
        <source>Papers are made of what is written down: agendas and minutes of meetings, the register of people. Plan a meeting, or choose a paper that needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been issued yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers go out from the page of their meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is locked with it first and checked; until that is done the old passphrase holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase to see how hard it is to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This differs from the new passphrase beside it; type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the file anew…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEditor</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastMinutesDialog</name>
    <message>
        <source>Each is approved by the next meeting of its kind: by the minute there that says so, else by a new one. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve past minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes wait for approval up to that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new minute of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve %n meeting(s)’ minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">heddiw</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is shown as a filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words typed, what is shown and the day are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>More about the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Name, role or category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corresponding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet. Bring in the list you have, or add people one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Register of members</source>
        <translation type="unfinished">Cofrestr yr aelodau</translation>
    </message>
    <message>
        <source>Register.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTogether</name>
    <message>
        <source>Papers by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs reviewed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed. One Undo takes it all back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats on other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonAgreements</name>
    <message>
        <source>None on another body is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add interest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has died, so nothing new is noted here. What is there can still be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) held today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Cyswllt</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>known as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rests from today: expected at no meeting, and open actions wait. No reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is back: expected at meetings again from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leaves the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second membership begins, in the capacity held before; change it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonContact</name>
    <message>
        <source>{0} has the same initials. Papers could mean either of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>&amp;The same person twice?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Has died…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day of death…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;verything held about this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase for ever…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>“{0}” is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonMembership</name>
    <message>
        <source>No membership is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this membership…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins in the capacity of the one before; change it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; no reason is ever asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the membership {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for one entered by mistake. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonNeeds</name>
    <message>
        <source>Reviewed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These needs have not been gone through with the person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These needs have not been gone through for a year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonOverview</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet; Contact has room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone through on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not gone through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs and agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent apologies for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was absent from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>No attendance is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} recorded: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting of {0}</source>
        <translation type="unfinished">Agor cyfarfod {0}</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open the action: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>The one that fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Nothing to picture yet this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table and other years…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Table and other years…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to picture yet. What is recorded on the screens is drawn here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste the picture into a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Add place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People counts vacancies against these: choose “Vacancies” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>PlanMeetings</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this rule there is no day for a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rule right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space leaves a day off or takes it in; one Undo takes them all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is chosen. Space takes a day in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintRunCard</name>
    <message>
        <source>Nobody is to receive it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From access needs and delivery; to go out by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is printed: every copy goes another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) on paper</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) printed both sides</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySweep</name>
    <message>
        <source>Not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health beside a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type over the words, or anywhere in the passage. Then keep the new words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Nothing is changed unless you say so. What is confidential already is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows names, numbers and some words, and not what they mean: a last look of your own helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not kept yet. Go back once more to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>For the secretary of a cancer service-user partnership group: members, meetings, minutes, actions, and a yearly return that counts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is on this computer, locked with your passphrase. No account, no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is made when you close, and read back to be sure. A stick in a drawer is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is saved as you go, and every step can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds it all; the recovery sheet lets the next secretary open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}  ·  free software</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet asks nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets have come back, so this year’s questions stay as they are. Next year’s begin with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation type="unfinished">Grŵp sampl</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Canfod</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message numerus="yes">
        <source>{0}; half of %n other group(s) lie in {1}, all in {2}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>half lie in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateChanges</name>
    <message>
        <source>What this changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet: recalculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims kept as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as paid or declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recalculate %n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No claim that waits changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that wait to be paid change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} together. Nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateEditor</name>
    <message>
        <source>Say how much is paid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>A claim follows the rate of the day it was incurred until it is paid, and keeps it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Add what the group pays for a mile, an hour or a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rate from a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rate: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) recalculated. One Undo takes it all back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadSheets</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) can be added: {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look at %n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Annual return</source>
        <translation type="unfinished">Ffurflen flynyddol</translation>
    </message>
    <message>
        <source>Carry on with the return</source>
        <translation type="unfinished">Parhau â’r ffurflen</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual return {0}</source>
        <translation type="unfinished">Ffurflen flynyddol {0}</translation>
    </message>
    <message>
        <source>{0} of {1} sections ready</source>
        <translation type="unfinished">{0} o {1} adran yn barod</translation>
    </message>
    <message>
        <source>No check of the figures fails.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Nothing here has those words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Five steps from strongly agree to strongly disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection sheet for users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection sheet for professionals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionCard</name>
    <message>
        <source>Sheets and answers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the filled sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this year’s sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a PDF to fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read filled PDFs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheets for this year yet. They begin with last year’s questions, or with the usual ones, and you can change those before you hand them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Save the sheet to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}. Send it to those who would rather fill it in on a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of filled sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarksPart</name>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in own words yet. What was written on paper is added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add remark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in no order that could tell which came from one sheet, and never in the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the question that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepresentationCard</name>
    <message>
        <source>Record the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits there since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) there since the year began</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) still due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the agenda of {0}; record the report after that meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is due at the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda of {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepresentationList</name>
    <message>
        <source>Add seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a seat or a meeting attended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) still due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every report was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) held today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) attended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Tell it in the annual return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request for views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of all that {0} asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final version asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final version received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the feedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the final version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was declined…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the feedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the final version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the group’s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was wanted by {0}. A late one is often still welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An answer is wanted by {0}, in %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet of what became of the group’s views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback was asked for on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has seen the final version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final version was asked for on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requesters</name>
    <message>
        <source>Nobody has asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked, and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are those from the group’s answer to the feedback, the middle one of all. “Changes” adds up those that were counted. Ctrl+C copies the rows chosen for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsList</name>
    <message>
        <source>Choose a request to see how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wanted within two weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered without feedback yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPart</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnAgreement</name>
    <message>
        <source>Numbers of people below 6 are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact numbers are sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Choose a group to see its return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished">erbyn {0}</translation>
    </message>
    <message>
        <source>received {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden: 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnCell</name>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">heb ei gofnodi</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small, so hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnDeeds</name>
    <message>
        <source>&amp;Accept all that wait for no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all &amp;letters into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its last &amp;letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eceipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust a new &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reply slip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {0} is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return waits to be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) that you did not ask about are accepted as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something looks odd in that of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all that wait for no answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) accepted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to {0} is kept here. Its letter is still to be saved and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was asked the same already. This is that letter once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: they are two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}. The group’s app shows it when it is opened there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letters into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved in {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Typed in from paper, so to be told by post: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed returns ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {0} with the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That return is signed with the key that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {0} is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its revisions leave the register and count no more. The same files can be taken in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the return of {0} aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnDifferences</name>
    <message>
        <source>Revision {0} was signed off on {1} and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Today it would differ in %n place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today it would say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off a new revision…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnHistory</name>
    <message>
        <source>receipt made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question made: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptance made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply slip made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {0} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {0} came; another stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnMissing</name>
    <message>
        <source>{0} of {1} sections are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing from the annual return {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: it can be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnState</name>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as CSV, which bears no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a spreadsheet, which bears no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed in from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a form of their own, which bears no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks odd: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished">i’w wneud {0}</translation>
    </message>
    <message>
        <source>revision {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody expected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key known since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnStories</name>
    <message>
        <source>Stories in the annual return {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told stands in the return by its title. What comes of confidential minutes never is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this period is told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>ReturnsList</name>
    <message>
        <source>Which returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the groups are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and their returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns are in, and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on time, {1} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Totals stand on the %n accepted return(s) and say so. A resent return replaces the old one, never adds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsScreen</name>
    <message>
        <source>Take in returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Ffurflenni</translation>
    </message>
    <message>
        <source>No return is here yet. Say which groups you expect one from, or take in what has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished">i’w wneud {0}</translation>
    </message>
    <message>
        <source>Spreadsheets of groups without CPP Desktop: say once what their columns are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people’s forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read other forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted on paper: each section checks itself by the code that is printed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {0} is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One return is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows of this sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}, column “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does “{0}” mean in “{1}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the register, kept as written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>{0}: revision {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Made on {0}, received on {1}, sent {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {0} stands; this one is kept as history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other texts: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for a check differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off although {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group wrote no text and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {0} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollCard</name>
    <message>
        <source>Choose one to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned out to be {0}: its returns count there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} carried on its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) belong to it today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Began on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {0}, then part of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known yet: its first signed return pins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return is expected of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: resting, none is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Locked with your passphrase</source>
        <translation type="unfinished">Wedi’i gloi â’ch cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>Your work is safe</source>
        <translation type="unfinished">Mae eich gwaith yn ddiogel</translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished">gwiriwyd</translation>
    </message>
</context>
<context>
    <name>SafetySettings</name>
    <message>
        <source>Nothing leaves this computer unless you send it: no account, no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase locks the file. The recovery sheet is the only other way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of it are papers and other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the group’s file to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet you have no longer opens this file: print a new one now. Backups made until today still open with the old passphrase and the old sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation type="unfinished">Taflen adfer.pdf</translation>
    </message>
</context>
<context>
    <name>SaveMailDrafts</name>
    <message>
        <source>E-mails with the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One e-mail to all, in which nobody sees who else receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark these copies as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here. The e-mails are saved as files; open each in your mail program, look at it and send it when there is a network. Whoever has an action reads their own in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the e-mails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the e-mails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) saved in {0}. Open them in your mail program to send them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingFormats</name>
    <message>
        <source>&amp;Word document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain &amp;text, for screen readers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to make &amp;Braille from…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished">Gweithgareddau</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished">Dylanwad</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papurau</translation>
    </message>
    <message>
        <source>Annual return</source>
        <translation type="unfinished">Ffurflen flynyddol</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Ffurflenni</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation type="unfinished">Gyda’i gilydd</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>What is missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} started</source>
        <translation type="unfinished">{0} wedi dechrau</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you change them: the look for this computer, the rest in the group’s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message>
        <source>Sign off the annual return {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide below 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed on small numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you agree with your network about small numbers of people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off and save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is answered, numbers of people below 6 are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on {0}. It can be agreed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) leave hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is signed off changes no more; what is put right later is a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here: save the file, and send it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) stand in the way: put right what fails, or say why it is right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Annual return</source>
        <translation type="unfinished">Ffurflen flynyddol</translation>
    </message>
    <message>
        <source>Looking what would leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing off…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingCheck</name>
    <message>
        <source>Spelling and abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the group’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for words like it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word like it is known. Type what it should say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words like it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it means, or leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word here is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows words and not what they mean: “form” for “from” is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>This text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group’s words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for words like it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{0}” to the group’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “{0}” as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word like it is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitAction</name>
    <message>
        <source>The first part keeps the number {0}; the others get numbers of their own and count as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished">Cadwyd {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished">Dadwneud: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation type="unfinished">Ailwneud: {0}</translation>
    </message>
</context>
<context>
    <name>SubGroups</name>
    <message>
        <source>Each has its own members, sign-in sheet and quorum; the annual return counts it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sub-group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sub-group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this sub-group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this sub-group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet. Add a sub-group, then each member with their first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the sub-group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>{0} (not now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed for a quorum</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no rule for a quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add sub-group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sub-group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sub-group {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for one entered by mistake; one that has ended gets a last day. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sub-group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectAccessDialog</name>
    <message>
        <source>Everything held about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the copy to check before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the copy to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the copy to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who asks what you hold about them. Three files are made: a copy for you to check, a copy to hand over in which nobody else is named, and the same as data. Nothing is sent: you give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is not in the register is found only by a title, an address or a number, so read the copy to check. Somebody who agreed may stay in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that name the person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) named</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which it was asked for, today or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered by {0}: one calendar month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: what is held about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {0}: {1}. Keep the first for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message>
        <source>There are too few years to show how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the years are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure to see what it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on {0} groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) keep a small number back, so it lies between these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People are told apart within each group: somebody in two groups counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) did not record it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n group(s) it does not apply.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group by group; the dot is the middle one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumDeeds</name>
    <message>
        <source>Save the sums as {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for everybody to read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to every group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all returns as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report on yet: take in returns first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network report for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public report {0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report {0}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the sums…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All returns.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving all returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the replies into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with the figures of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups want to know that somebody read what they sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added up yet: no return of this period is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenReport</name>
    <message numerus="yes">
        <source>%n return(s) are in the register</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused; the rest went in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced an earlier revision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older, kept as history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already, unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody expected %n of them: {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end. What was taken stays; take the same files in again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallies</name>
    <message>
        <source>No kind of activity has this key. You make kinds on Activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalliesPart</name>
    <message>
        <source>Sheets handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateLine</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word template: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the Word template: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a Word template may name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the usual Word template: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your template {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: Word documents are made from {1} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} template.docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Documents of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few lines by the chair. Name somebody who has died only with the family’s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence above is printed by itself; here is room for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group wants to do next year, the most important first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>2:00pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a time; write it like 2:00pm or 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPicture</name>
    <message>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Record activity</source>
        <translation type="unfinished">Cofnodi gweithgaredd</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished">Cyfarfod newydd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished">Bore da</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished">Prynhawn da</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished">Noswaith dda</translation>
    </message>
    <message>
        <source>Backup made {0}</source>
        <translation type="unfinished">Gwnaed copi wrth gefn {0}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished">Dim copi wrth gefn eto</translation>
    </message>
    <message>
        <source>In the folder Backups beside the file</source>
        <translation type="unfinished">Yn y ffolder Backups wrth ymyl y ffeil</translation>
    </message>
    <message>
        <source>One is made whenever you close</source>
        <translation type="unfinished">Gwneir un bob tro y byddwch yn cau</translation>
    </message>
    <message>
        <source>Making a backup and reading it back…</source>
        <translation type="unfinished">Yn gwneud copi wrth gefn a’i ddarllen yn ôl…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation type="unfinished">Taflen adfer.pdf</translation>
    </message>
</context>
<context>
    <name>TrainingCard</name>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is noted yet. A session can be planned first; add who came afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingList</name>
    <message>
        <source>Choose a session to see who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n different person(s) came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Ffurflenni</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no rows of totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It always means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) of the form are not what was read above them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are not in the register, and would be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All groups are in the register, and no total differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleCard</name>
    <message>
        <source>The check reads every page of the file and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something seems wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page was read: the file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every page of the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustKey</name>
    <message>
        <source>This letter is signed with another key than the network’s letters before. Ring them on a number that you know, and let them read the words of their key to you. Trust it only if they are the words of the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this letter from your network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same words: trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group signs with another key after a new laptop or a lost file; so would somebody else in its name. Ring the group on a number you know, and have its secretary read out the words of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known: no signed return came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I rang the group, and the words are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeReturn</name>
    <message>
        <source>Type each figure as the paper has it. Of a section type all figures, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a return from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which group it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section fits its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeSheets</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this sheet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) typed in here so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All {0} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to add this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace goes back to the last question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Use the recovery sheet instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample’s passphrase is filled in: it is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Files and folders can also be dropped anywhere on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the groups’ app writes them: PDF or JSON, which are signed; CSV or a spreadsheet, if must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is in it, to any depth. What is here already is not counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual returns ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a folder of returns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my group’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, a stick or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five short questions; the answers can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of an invented group, to try everything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was open on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the list of members first; last year’s minutes can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file you were given, with its passphrase or its recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep who has sent what, ask about what is odd, and add it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming from paper or spreadsheets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to move in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over from somebody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading a network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive returns for a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a page before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Laying out the sample group…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCame</name>
    <message>
        <source>Who came, by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as in the annual return: {0} present, {1} apologies, {2} absent, of {3} possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier meetings without room here, copied too: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting of the group is recorded as held in this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowClosing</name>
    <message>
        <source>Making a backup before the file is closed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is closed, but not backed up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>On a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation type="unfinished">Ar agor i’w ddarllen yn unig</translation>
    </message>
    <message>
        <source>Backup: made when you close</source>
        <translation type="unfinished">Copi wrth gefn: gwneir wrth gau</translation>
    </message>
    <message>
        <source>Backup: {0}, checked</source>
        <translation type="unfinished">Copi wrth gefn: {0}, gwiriwyd</translation>
    </message>
</context>
<context>
    <name>WindowShell</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is open already: it is the one you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and networks ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group or a network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Word templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda, minutes and action log can be saved as Word documents. Save a copy of a template, change it in Word and choose it here: it is tried at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Action log</source>
        <translation type="unfinished">Cofnod camau gweithredu</translation>
    </message>
</context>
<context>
    <name>WordNames</name>
    <message>
        <source>{0}: what a template may name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name in double braces, as {{ title }}. Help tells how lists are gone through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkDialogs</name>
    <message>
        <source>Request for the group’s views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save meeting attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat on another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective of the work programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is not among the rows found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for views and documents to read. Declining needs no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add meeting attended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats on other bodies, the meetings somebody went to there, and when the group heard of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and who came. The return counts sessions and different people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add claim or budget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, involvement payments and the budget. The return names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add objective…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group means to do, and what was decided of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case follows one concern from the day it was raised to what came of it, over years if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingForm</name>
    <message>
        <source>Waiting for the register…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {0}, new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished">Tudalen {0}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit news: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove news: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>Page of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle what is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do not answer stays as it says: two actions are kept apart, a name as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read other forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Export {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not locked: anybody who has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows are saved in {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished">Cyfarfod newydd</translation>
    </message>
    <message>
        <source>Plan meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished">erbyn {0}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the action: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the action: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are approved and corrected by a minute of a later meeting, and none is recorded as held yet whose own minutes are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading earlier minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which earlier minute does this go on with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair has checked the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays a draft until a later meeting approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is signed by hand; here it is noted. The minutes then print as signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return for other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both days are included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._screen</name>
    <message>
        <source>It is recorded. The page of {0} is kept under Former, and this can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n meeting(s). One Undo takes them all back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on the agenda: %n item(s). One Undo takes them off again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>open this group’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open this network’s register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper goes under its item: open the meeting’s agenda, and drop it on the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither a group’s file nor a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the screen that this list belongs to, such as People, and drop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look the list over before it is brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old minutes go to Meetings: go there, and drop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look these minutes over before they are brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in old minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
