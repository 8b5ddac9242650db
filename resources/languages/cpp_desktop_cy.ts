<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source></source>
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
        <source>Why</source>
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
        <source>Meeting of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
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
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
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
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
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
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
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
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
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
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages</source>
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
        <source>by {0}</source>
        <translation type="unfinished">erbyn {0}</translation>
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
        <source>until {0}</source>
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
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
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
        <source>As it stands on {0}.</source>
        <translation type="unfinished">Fel y mae ar {0}.</translation>
    </message>
    <message>
        <source>As it stands on {0}, for the meeting of {1}.</source>
        <translation type="unfinished">Fel y mae ar {0}, ar gyfer cyfarfod {1}.</translation>
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
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
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
        <source>No.</source>
        <translation type="unfinished">Rhif</translation>
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
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
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
        <source>Decision.</source>
        <translation type="unfinished">Penderfyniad.</translation>
    </message>
    <message>
        <source>Reason.</source>
        <translation type="unfinished">Rheswm.</translation>
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
        <source>Draft: {0}, {1}</source>
        <translation type="unfinished">Drafft: {0}, {1}</translation>
    </message>
    <message>
        <source>Minutes, {0}</source>
        <translation type="unfinished">Cofnodion, {0}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Cynhaliwyd</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished">Cworwm</translation>
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
        <source>Next meeting</source>
        <translation type="unfinished">Cyfarfod nesaf</translation>
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
        <source>on {0} by minute {1}</source>
        <translation type="unfinished">ar {0} gan gofnod {1}</translation>
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
        <source>Nothing was minuted under this item.</source>
        <translation type="unfinished">Ni chofnodwyd dim o dan yr eitem hon.</translation>
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
        <source>Approved on {0}, minute {1}.</source>
        <translation type="unfinished">Cymeradwywyd ar {0}, cofnod {1}.</translation>
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
        <source>Contact</source>
        <translation type="unfinished">Cyswllt</translation>
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
        <source>In post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
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
        <source>Type</source>
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
        <source>A name, several, or an organisation.</source>
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
        <source>Action: what is to be done</source>
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
        <source>Agenda goes out before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members’ hours together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual return</source>
        <translation type="unfinished">Ffurflen flynyddol</translation>
    </message>
    <message>
        <source>Area it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the standard agenda</source>
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
        <source>Blank while it lasts.</source>
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
        <source>By hand</source>
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
        <source>Clear working days before the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to meetings</source>
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
        <source>Confidential</source>
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
        <source>For</source>
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
        <source>Whom to ask for another format: a name, a telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is confidential, and with those who have died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days after the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
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
        <source>advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual general</source>
        <translation type="unfinished">cyffredinol blynyddol</translation>
    </message>
    <message>
        <source>apologies</source>
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
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carer</source>
        <translation type="unfinished">gofalwr</translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collaborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes later</source>
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
        <source>complete</source>
        <translation type="unfinished">wedi’i gwblhau</translation>
    </message>
    <message>
        <source>consult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corresponding</source>
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
        <source>e-mail</source>
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
        <source>extraordinary</source>
        <translation type="unfinished">arbennig</translation>
    </message>
    <message>
        <source>former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has died</source>
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
        <source>ill health</source>
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
        <source>job change</source>
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
        <source>more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
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
        <source>newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhs professional</source>
        <translation type="unfinished">gweithiwr proffesiynol y GIG</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">nid oes ei angen mwyach</translation>
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
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished">cyffredin</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">arall</translation>
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
        <source>ready</source>
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
        <source>to note</source>
        <translation type="unfinished">i’w nodi</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished">trosglwyddwyd</translation>
    </message>
    <message>
        <source>user-led</source>
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
        <source>wears hearing aids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
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
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open its meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened</source>
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
        <source>No longer needed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
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
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date: {0}</source>
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
        <source>Ask for news, agree a new date, or give it to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date passed on {0}</source>
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
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
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
        <source>See activities</source>
        <translation type="unfinished">Gweld gweithgareddau</translation>
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
        <source>Alt+↑ and Alt+↓ move an item; times follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet. Begin with the standard agenda, or add them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the standard agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first item</source>
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
        <source>Item {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTimeCard</name>
    <message>
        <source>It is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
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
    <message>
        <source>That is {0} past {1}. Shorten an item, or move one to the next meeting.</source>
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
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual return {0}.{1}</source>
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
        <source>here</source>
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
        <source>none</source>
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
        <source>Every check passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {0}</source>
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
        <source>A paper on the screen</source>
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
        <source>Back to the meetings</source>
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
        <source>Mark the passage confidential</source>
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
        <source>begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
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
        <source>Go to {0}</source>
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
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>One file at a time, please.</source>
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
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, meetings, minutes, actions, commands</source>
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
        <source>Confidential too</source>
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
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
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
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished">Gweithgareddau</translation>
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
        <source>Print: {0}</source>
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
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Excel or LibreOffice: XLSX, ODS or CSV. Drop it here, or press Ctrl+O.</source>
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
        <source>“{0}” is not a list: it can be XLSX, ODS, CSV or JSON.</source>
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
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That file is open already: it is the one you see.</source>
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
    <name>MeetingList</name>
    <message>
        <source>New meeting</source>
        <translation type="unfinished">Cyfarfod newydd</translation>
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
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview agenda</source>
        <translation type="unfinished">Rhagolwg o’r agenda</translation>
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
        <source>Recorded as inquorate: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as held. Nobody is marked as here yet.</source>
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
    <name>MinuteBlock</name>
    <message>
        <source>Stays in the secretary’s minutes; left out of every paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinuteForm</name>
    <message>
        <source>Decision</source>
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
    <name>NeededDay</name>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished"></translation>
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
        <source>Go back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Type a passphrase to see how hard it is to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the group’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the whole way to the folder; “Choose another place” does it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This differs from the passphrase beside it; type both again.</source>
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
        <source>Mark as sent</source>
        <translation type="unfinished">Nodi fel anfonwyd</translation>
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
        <source>Agenda and papers are sent</source>
        <translation type="unfinished">Anfonwyd yr agenda a’r papurau</translation>
    </message>
    <message>
        <source>Send agenda and papers</source>
        <translation type="unfinished">Anfon yr agenda a’r papurau</translation>
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
    <name>Outline</name>
    <message>
        <source>Contents</source>
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
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
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
        <source>Find</source>
        <translation type="unfinished">Canfod</translation>
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
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
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
    <message>
        <source>Making the paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Tudalen {0} o {1}</translation>
    </message>
    <message>
        <source>The paper could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has these signs, so their codes are printed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there ({0}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
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
</context>
<context>
    <name>PassphraseEditor</name>
    <message>
        <source>Show what is typed</source>
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
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the register yet.</source>
        <translation type="unfinished"></translation>
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
        <source>Remove…</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>“{0}” is not in the list.</source>
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
        <source>Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save role</source>
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
    <name>PlainDialog</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Yn ôl</translation>
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
        <source>Annual return {0}</source>
        <translation type="unfinished">Ffurflen flynyddol {0}</translation>
    </message>
    <message>
        <source>{0} of {1} sections ready</source>
        <translation type="unfinished">{0} o {1} adran yn barod</translation>
    </message>
    <message>
        <source>{0} started</source>
        <translation type="unfinished">{0} wedi dechrau</translation>
    </message>
    <message>
        <source>No check fails.</source>
        <translation type="unfinished">Nid oes gwiriad yn methu.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Nothing here has those words.</source>
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
        <source>Annual return</source>
        <translation type="unfinished">Ffurflen flynyddol</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
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
    <message>
        <source>How it looks</source>
        <translation type="unfinished">Sut mae’n edrych</translation>
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
        <source>Coming from paper or spreadsheets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over from somebody?</source>
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
        <source>Text size</source>
        <translation type="unfinished">Maint y testun</translation>
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
        <source>Group files ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group</source>
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
        <source>Add action</source>
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
</context>
<context>
    <name>window</name>
    <message>
        <source>open this group’s file</source>
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
</context>
</TS>
