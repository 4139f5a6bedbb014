<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Case {number} goes no further. {key} brings it back.</source>
        <extracomment>A teller withdrew, and the case is left out; the gap holds a key.</extracomment>
        <translation>Fall {number} geht nicht weiter. {key} holt ihn zurück.</translation>
    </message>
    <message>
        <source>Asleep for {length}: counted. Press {key} to treat it as a pause.</source>
        <extracomment>The laptop slept, and the clock counted that time; the second gap holds a key.</extracomment>
        <translation>Der Laptop hat {length} geschlafen, die Uhr lief mit. {key} rechnet das heraus.</translation>
    </message>
    <message>
        <source>the laptop did not sleep</source>
        <translation>der Laptop hat nicht geschlafen</translation>
    </message>
    <message>
        <source>The app stopped ({why}), and what was kept can&apos;t be read ({error}).</source>
        <extracomment>The app crashed: why, and what went wrong after it as programmers name it, such as &quot;ValueError&quot;.</extracomment>
        <translation>Die App ist stehen geblieben ({why}), und was aufgehoben war, lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>The app stopped for a moment ({why}). The evening is as it was; what was being typed is not.</source>
        <extracomment>The app crashed, and went on at once; in brackets stands why: &quot;SIGSEGV&quot;, &quot;it did not answer any more&quot;.</extracomment>
        <translation>Die App ist kurz stehen geblieben ({why}). Der Abend ist, wie er war; nur was gerade getippt wurde, ist weg.</translation>
    </message>
    <message>
        <source>it did not answer any more</source>
        <extracomment>Fills in &quot;The app stopped for a moment ({why}).&quot;</extracomment>
        <translation>sie hat nicht mehr geantwortet</translation>
    </message>
    <message>
        <source>an error that nobody caught</source>
        <translation>ein Fehler, den niemand abgefangen hat</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. In a desktop session it opens by itself; without one, {command} tells an evening.</source>
        <extracomment>The gap holds a command.</extracomment>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. In einer Desktop-Sitzung öffnet es sich von selbst; ohne Bildschirm erzählt {command} einen Abend.</translation>
    </message>
    <message>
        <source>{file} is fine: {what}.</source>
        <extracomment>A file, and what it is: &quot;mine.toml is fine: 2 h, three cases, one break.&quot;</extracomment>
        <translation>{file} ist in Ordnung: {what}.</translation>
    </message>
    <message>
        <source>Not started: {why}.</source>
        <translation>Nicht gestartet: {why}.</translation>
    </message>
    <message>
        <source>context</source>
        <comment>a part of a story</comment>
        <extracomment>The parts of a story of an incident: these five fill in &quot;On to: {part}&quot;.</extracomment>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>first signal</source>
        <comment>a part of a story</comment>
        <translation>erstes Anzeichen</translation>
    </message>
    <message>
        <source>wrong turn</source>
        <comment>a part of a story</comment>
        <translation>falsche Fährte</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>a part of a story</comment>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>aftermath</source>
        <comment>a part of a story</comment>
        <translation>Zeit danach</translation>
    </message>
    <message>
        <source>digits</source>
        <comment>how the room is told the time</comment>
        <extracomment>How the room is told the time near the end of a story: these three fill in &quot;signal: {signal}&quot;.</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <comment>how the room is told the time</comment>
        <translation>sanfter Ring</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how the room is told the time</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>to begin</source>
        <comment>why a prompt is offered</comment>
        <extracomment>These say in a word or two why a prompt is offered, beside it and in the middle of a line: for this moment ...</extracomment>
        <translation>zum Anfang</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <comment>why a prompt is offered</comment>
        <translation>gegen Ende</translation>
    </message>
    <message>
        <source>over time</source>
        <comment>why a prompt is offered</comment>
        <translation>über der Zeit</translation>
    </message>
    <message>
        <source>first case</source>
        <comment>why a prompt is offered</comment>
        <translation>erster Fall</translation>
    </message>
    <message>
        <source>last case</source>
        <comment>why a prompt is offered</comment>
        <translation>letzter Fall</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <comment>why a prompt is offered</comment>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>long line</source>
        <comment>why a prompt is offered</comment>
        <translation>lange Reihe</translation>
    </message>
    <message>
        <source>curiosity</source>
        <comment>what a prompt is for</comment>
        <extracomment>... or for what a prompt does: for curiosity, against names, for more voices, about time ...</extracomment>
        <translation>Neugier</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>what a prompt is for</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>no names</source>
        <comment>what a prompt is for</comment>
        <translation>keine Namen</translation>
    </message>
    <message>
        <source>beyond blame</source>
        <comment>what a prompt is for</comment>
        <translation>weg von der Schuld</translation>
    </message>
    <message>
        <source>more voices</source>
        <comment>what a prompt is for</comment>
        <translation>mehr Stimmen</translation>
    </message>
    <message>
        <source>draws out</source>
        <comment>what a prompt is for</comment>
        <translation>lockt hervor</translation>
    </message>
    <message>
        <source>feelings</source>
        <comment>what a prompt is for</comment>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>what a prompt is for</comment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what a prompt is for</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>why a prompt is offered</comment>
        <extracomment>The facilitator pinned the prompt: it is offered first.</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>said before</source>
        <comment>why a prompt is offered</comment>
        <translation>schon gesagt</translation>
    </message>
    <message>
        <source>The evening ended before it began.</source>
        <translation>Der Abend war zu Ende, bevor er begann.</translation>
    </message>
    <message>
        <source>One turn in the line, a first time.</source>
        <extracomment>Somebody spoke once; a first time: for the first time in this case.</extracomment>
        <translation>Eine Meldung aus der Reihe, von einer neuen Stimme.</translation>
    </message>
    <message>
        <source>One turn in the line.</source>
        <translation>Eine Meldung aus der Reihe.</translation>
    </message>
    <message>
        <source>{number} turns in the line, none of them a first time.</source>
        <translation>{number} Meldungen aus der Reihe, keine von einer neuen Stimme.</translation>
    </message>
    <message>
        <source>{number} turns in the line, {first} of them a first time.</source>
        <extracomment>Numbers in words: &quot;Seven turns in the line, three of them a first time.&quot;</extracomment>
        <translation>{number} Meldungen aus der Reihe, {first} von neuen Stimmen.</translation>
    </message>
    <message>
        <source>{number} turns in the line, one of them a first time.</source>
        <translation>{number} Meldungen aus der Reihe, eine von einer neuen Stimme.</translation>
    </message>
    <message>
        <source>No case was told.</source>
        <translation>Kein Fall wurde erzählt.</translation>
    </message>
    <message>
        <source>The one case was told.</source>
        <translation>Der eine Fall wurde erzählt.</translation>
    </message>
    <message>
        <source>All {number} cases were told.</source>
        <translation>Alle Fälle wurden erzählt, es waren {number}.</translation>
    </message>
    <message>
        <source>One of {planned} cases was told.</source>
        <extracomment>Numbers in words: &quot;Two of three cases were told.&quot;</extracomment>
        <translation>Einer von {planned} Fällen wurde erzählt.</translation>
    </message>
    <message>
        <source>{number} of {planned} cases were told.</source>
        <translation>{number} von {planned} Fällen wurden erzählt.</translation>
    </message>
    <message>
        <source>The evening took {length}, as planned.</source>
        <translation>Der Abend dauerte {length}, wie geplant.</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute longer than planned.</source>
        <translation>Der Abend dauerte {length}, eine Minute länger als geplant.</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute shorter than planned.</source>
        <translation>Der Abend dauerte {length}, eine Minute kürzer als geplant.</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes longer than planned.</source>
        <extracomment>A length of time by its signs, and a number in words: &quot;2 h 5 min, five minutes longer&quot;.</extracomment>
        <translation>Der Abend dauerte {length}, {number} Minuten länger als geplant.</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes shorter than planned.</source>
        <translation>Der Abend dauerte {length}, {number} Minuten kürzer als geplant.</translation>
    </message>
    <message>
        <source>hidden here</source>
        <extracomment>In the place of what is hidden while the room could read along.</extracomment>
        <translation>hier verborgen</translation>
    </message>
    <message>
        <source>off limits: {what}</source>
        <extracomment>What the teller would rather not be asked about, and how the room is told the time near the end.</extracomment>
        <translation>tabu: {what}</translation>
    </message>
    <message>
        <source>called “{alias}”</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>Deckname „{alias}“</translation>
    </message>
    <message>
        <source>signal: {signal}</source>
        <translation>Zeichen: {signal}</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a row of the handover card</comment>
        <extracomment>These six head the rows of a card that tells somebody who takes over where the evening is. First, what goes on now.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>a row of the handover card</comment>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a row of the handover card</comment>
        <extracomment>What comes next; and how late the evening is.</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a row of the handover card</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a row of the handover card</comment>
        <extracomment>What is on the room screen; and what the teller asked for.</extracomment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a row of the handover card</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>story</source>
        <comment>within a line</comment>
        <extracomment>These are parts of a case, within a line: &quot;Case 2 of 3, discussion, 08:24 left&quot;.</extracomment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>questions</source>
        <comment>within a line</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>discussion</source>
        <comment>within a line</comment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>last word</source>
        <comment>within a line</comment>
        <translation>Schlusswort</translation>
    </message>
    <message>
        <source>break</source>
        <comment>within a line</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The evening has not begun.</source>
        <translation>Der Abend hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Er ist zu Ende.</translation>
    </message>
    <message>
        <source>{place}: the room is asked</source>
        <extracomment>A place in the evening such as &quot;Case 2 of 3, story&quot;.</extracomment>
        <translation>{place}: Der Raum ist gefragt</translation>
    </message>
    <message>
        <source>{time} over</source>
        <extracomment>Minutes and seconds that are left of a part, or past it.</extracomment>
        <translation>{time} über der Zeit</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>within a line</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>Das Wort hat: {name}</translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <extracomment>This and the next two are parts of one line: &quot;Mara speaks, next Kofi, 2 hands&quot;.</extracomment>
        <translation>dran: {name}</translation>
    </message>
    <message>
        <source>back to {name}</source>
        <translation>dann wieder {name}</translation>
    </message>
    <message>
        <source>next {name}</source>
        <translation>als Nächstes {name}</translation>
    </message>
    <message>
        <source>The evening ends</source>
        <translation>Ende des Abends</translation>
    </message>
    <message>
        <source>{place}, at {time}</source>
        <extracomment>What comes next and when: &quot;Case 2 of 3, story, at 19:40&quot;.</extracomment>
        <translation>{place}, um {time}</translation>
    </message>
    <message>
        <source>{late}, ends {time}, {left}</source>
        <extracomment>How late the evening is, when it ends, what is then left: &quot;5 min behind, ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>{late}, Ende {time}, {left}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>the room screen</comment>
        <extracomment>These six tell what is on the room screen: it is blank, its picture is frozen, it shows the Rule ...</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>the room screen</comment>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.
----------
The Chatham House Rule.</extracomment>
        <translation>die Regel</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>the gentle ring</source>
        <translation>der sanfte Ring</translation>
    </message>
    <message>
        <source>no timer, as the teller asked</source>
        <translation>keine Uhr, wie gewünscht</translation>
    </message>
    <message>
        <source>a hand</source>
        <extracomment>A raised hand of nobody in particular, in the place of a name; and who tells the story, where no name is known.</extracomment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>The teller</source>
        <translation>Wer erzählt</translation>
    </message>
    <message>
        <source>Done speaking</source>
        <extracomment>What the key does: nobody is next.</extracomment>
        <translation>Ausgeredet</translation>
    </message>
    <message>
        <source>The round is over</source>
        <translation>Reihum ist durch</translation>
    </message>
    <message>
        <source>Back to: {name}</source>
        <extracomment>On a key: who gets the floor next; or again, after an interruption.</extracomment>
        <translation>Zurück zu: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Weiter: {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the line</comment>
        <extracomment>The line of those who wait to speak, where nobody does.</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>the line</comment>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), for later</source>
        <extracomment>These hands are for the discussion, which is still to come.</extracomment>
        <translation>
            <numerusform>%n Hand, für später</numerusform>
            <numerusform>%n Hände, für später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), closed</source>
        <translation>
            <numerusform>%n Hand, Reihe zu</numerusform>
            <numerusform>%n Hände, Reihe zu</numerusform>
        </translation>
    </message>
    <message>
        <source>all have spoken</source>
        <extracomment>This and the next nine are parts of a list in one line. Numbers are in words: &quot;two have not spoken yet&quot;.</extracomment>
        <translation>alle waren dran</translation>
    </message>
    <message>
        <source>one has not spoken yet</source>
        <translation>eine Person noch still</translation>
    </message>
    <message>
        <source>{number} have not spoken yet</source>
        <translation>{number} noch still</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the line</source>
        <translation>
            <numerusform>noch %n in der Reihe</numerusform>
            <numerusform>noch %n in der Reihe</numerusform>
        </translation>
    </message>
    <message>
        <source>one parked</source>
        <extracomment>Topics that were put aside, to come back to them.</extracomment>
        <translation>ein Thema geparkt</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>{number} Themen geparkt</translation>
    </message>
    <message>
        <source>one stepped out</source>
        <extracomment>People who left the circle for a while.</extracomment>
        <translation>jemand draußen</translation>
    </message>
    <message>
        <source>{number} stepped out</source>
        <translation>{number} draußen</translation>
    </message>
    <message>
        <source>names hidden</source>
        <comment>in the line</comment>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>how people speak</comment>
        <extracomment>Everybody speaks in the order in which hands went up.</extracomment>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>telling the story</source>
        <extracomment>These three stand after the name of the person who tells, or told, the story.</extracomment>
        <translation>hat das Wort</translation>
    </message>
    <message>
        <source>has the last word</source>
        <translation>hat das Schlusswort</translation>
    </message>
    <message>
        <source>storyteller, may always answer</source>
        <translation>darf jederzeit antworten</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>the teller</comment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a part of the evening</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a part of the evening</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>geplant für {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min used</source>
        <translation>
            <numerusform>%n min genutzt</numerusform>
            <numerusform>%n min genutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min given back</source>
        <translation>
            <numerusform>%n min zurückgegeben</numerusform>
            <numerusform>%n min zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past the plan</source>
        <translation>
            <numerusform>%n min über dem Plan</numerusform>
            <numerusform>%n min über dem Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} so far</source>
        <translation>bisher {minutes}</translation>
    </message>
    <message>
        <source>hand up</source>
        <comment>who sits there</comment>
        <extracomment>Somebody who sits there has raised a hand.</extracomment>
        <translation>meldet sich</translation>
    </message>
    <message>
        <source>speaks</source>
        <comment>who sits there</comment>
        <translation>spricht</translation>
    </message>
    <message>
        <source>next</source>
        <comment>who sits there</comment>
        <translation>als Nächstes dran</translation>
    </message>
    <message>
        <source>stepped out</source>
        <comment>who sits there</comment>
        <translation>draußen</translation>
    </message>
    <message>
        <source>spoke once</source>
        <translation>war einmal dran</translation>
    </message>
    <message>
        <source>spoke more than once</source>
        <translation>war mehrmals dran</translation>
    </message>
    <message>
        <source>past the usual turn</source>
        <translation>länger als üblich</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) past the plan</source>
        <translation>
            <numerusform>%n Minute über dem Plan</numerusform>
            <numerusform>%n Minuten über dem Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>die Zeit ist um</translation>
    </message>
    <message numerus="yes">
        <source>spoke %n time(|s)</source>
        <translation>
            <numerusform>war %n-mal dran</numerusform>
            <numerusform>war %n-mal dran</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the clock</comment>
        <extracomment>These three stand on one key.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the clock</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the clock</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <extracomment>On a key: what comes next, such as &quot;Next: Case 2&quot; or &quot;Next: Break&quot;.</extracomment>
        <translation>Weiter: {title}</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Abend beenden</translation>
    </message>
    <message>
        <source>Case {number} of {count}, told by {name}</source>
        <translation>Fall {number} von {count}, erzählt von {name}</translation>
    </message>
    <message>
        <source>the story keeps {time}</source>
        <extracomment>This and the next four go on after a state such as &quot;Running&quot;; while the room is asked, a story waits.</extracomment>
        <translation>der Geschichte bleiben {time}</translation>
    </message>
    <message>
        <source>the story is {time} over</source>
        <translation>die Geschichte ist {time} über der Zeit</translation>
    </message>
    <message>
        <source>starts at {time}</source>
        <translation>beginnt um {time}</translation>
    </message>
    <message>
        <source>planned until {time}</source>
        <translation>geplant bis {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <extracomment>In a list: who tells, how long it takes, until when.</extracomment>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>to the start</source>
        <extracomment>This and the next five stand under the digits in the dial: 05:00 to the start. Keep them short.</extracomment>
        <translation>bis zum Beginn</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>under the time gone</comment>
        <translation>bis jetzt</translation>
    </message>
    <message>
        <source>for the room</source>
        <translation>für den Raum</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>steht seit {time}</translation>
    </message>
    <message>
        <source>past {length}</source>
        <extracomment>Time left of a length, or time past it: 08:24 of 10 min, +02:00 past 10 min.</extracomment>
        <translation>über {length} hinaus</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>von {length}</translation>
    </message>
    <message>
        <source>Waiting for the start</source>
        <translation>Warten auf den Beginn</translation>
    </message>
    <message>
        <source>The room is asked</source>
        <translation>Der Raum ist gefragt</translation>
    </message>
    <message>
        <source>Stories −{amount}</source>
        <extracomment>On a key: so much less time for each story to come, which only a person decides.</extracomment>
        <translation>Geschichten −{amount}</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Ein neuer Plan</translation>
    </message>
    <message>
        <source>The plan holds</source>
        <translation>Der Plan hält</translation>
    </message>
    <message>
        <source>No plan is enough</source>
        <translation>Kein Plan reicht</translation>
    </message>
    <message>
        <source>What wins nothing can be given back.</source>
        <extracomment>Of time that an earlier plan took from somebody and that makes the evening end no earlier any more.</extracomment>
        <translation>Was nichts gewinnt, kann zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the planned end, {time}.</source>
        <extracomment>&quot;It&quot; is the evening as it is now, without the new plan: it ends &quot;5 min after the planned end, 21:10&quot;.</extracomment>
        <translation>Jetzt ist Ende {amount} später als geplant ({time}).</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the venue closes at {time}.</source>
        <extracomment>The same, by when the venue closes.</extracomment>
        <translation>Jetzt ist Ende {amount} nach Schluss im Haus ({time}).</translation>
    </message>
    <message>
        <source>Nothing has to be taken: {time} can be kept.</source>
        <extracomment>From nobody; the evening can end at that time.</extracomment>
        <translation>Es muss nichts gekürzt werden: {time} lässt sich halten.</translation>
    </message>
    <message>
        <source>With the new plan it ends at {time}.</source>
        <translation>Mit dem neuen Plan endet der Abend um {time}.</translation>
    </message>
    <message>
        <source>Some of what was taken can be given back.</source>
        <extracomment>Time that a new plan took from breaks and discussions.</extracomment>
        <translation>Ein Teil der gekürzten Zeit kann zurückgegeben werden.</translation>
    </message>
    <message>
        <source>What was taken can be given back.</source>
        <translation>Die gekürzte Zeit kann zurückgegeben werden.</translation>
    </message>
    <message>
        <source>{amount} cannot be found.</source>
        <extracomment>So much time nobody can lose any more.</extracomment>
        <translation>Für {amount} findet sich kein Platz mehr.</translation>
    </message>
    <message>
        <source>Leave a case out?</source>
        <translation>Einen Fall auslassen?</translation>
    </message>
    <message>
        <source>A case</source>
        <extracomment>A case that is left out, and so has no number.</extracomment>
        <translation>Ein Fall</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>In the place of a length: this part of the evening will not happen.</extracomment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>There is this screen alone: names, prompts and cards are hidden while the room is shown.</source>
        <extracomment>These sentences are about the screen for the room.</extracomment>
        <translation>Es gibt nur diesen Bildschirm: Namen, Sätze und Karten sind verborgen, solange das Raumbild zu sehen ist.</translation>
    </message>
    <message>
        <source>It was closed by hand. F5 brings it back.</source>
        <extracomment>F5 is a key.</extracomment>
        <translation>Es wurde von Hand geschlossen. F5 holt es zurück.</translation>
    </message>
    <message>
        <source>No second screen yet. It may be plugged in at any time.</source>
        <translation>Noch kein zweiter Bildschirm. Er kann jederzeit angeschlossen werden.</translation>
    </message>
    <message>
        <source>Both screens show the same. Extend the desktop, else names, prompts and cards stay hidden.</source>
        <translation>Beide Bildschirme zeigen dasselbe. Erweitere den Desktop, sonst bleiben Namen, Sätze und Karten verborgen.</translation>
    </message>
    <message>
        <source>This laptop stays awake until the evening ends.</source>
        <translation>Dieser Laptop bleibt wach, bis der Abend endet.</translation>
    </message>
    <message>
        <source>It may fall asleep. Set its sleep to never.</source>
        <extracomment>The laptop may; its settings tell after how long it does.</extracomment>
        <translation>Er könnte einschlafen. Stell ein, dass er wach bleibt.</translation>
    </message>
    <message>
        <source>Press its keys: this tells what each would do, and nothing is done.</source>
        <extracomment>The keys of a clicker, with which somebody goes on to the next step from afar.</extracomment>
        <translation>Drück seine Tasten: Hier steht, was jede tun würde, und nichts davon geschieht.</translation>
    </message>
    <message>
        <source>{what}, {how}. Ctrl+P tells all of it.</source>
        <extracomment>Both gaps say how well it is kept that nothing is written: &quot;Nothing is being written, 9 of 9 attempts refused&quot;.</extracomment>
        <translation>{what}, {how}. Strg+P zeigt alles dazu.</translation>
    </message>
    <message>
        <source>Room screen</source>
        <extracomment>These four head the rows of a card about what is ready before the doors open.</extracomment>
        <translation>Raumbild</translation>
    </message>
    <message>
        <source>Awake</source>
        <extracomment>Whether the laptop stays awake.</extracomment>
        <translation>Wach</translation>
    </message>
    <message>
        <source>Clicker</source>
        <extracomment>A remote control for presentations.</extracomment>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nichts geschrieben</translation>
    </message>
    <message>
        <source>breaks would lose {amount} each</source>
        <extracomment>What some would lose in a new plan, all the same or some more than others.</extracomment>
        <translation>Pausen gäben je {amount} ab</translation>
    </message>
    <message>
        <source>breaks would lose up to {amount}</source>
        <translation>Pausen gäben bis zu {amount} ab</translation>
    </message>
    <message>
        <source>discussions would lose {amount} each</source>
        <translation>Gespräche gäben je {amount} ab</translation>
    </message>
    <message>
        <source>discussions would lose up to {amount}</source>
        <translation>Gespräche gäben bis zu {amount} ab</translation>
    </message>
    <message>
        <source>discussions {amount} each</source>
        <extracomment>The same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>Gespräche je {amount}</translation>
    </message>
    <message>
        <source>discussions up to {amount}</source>
        <translation>Gespräche bis zu {amount}</translation>
    </message>
    <message>
        <source>{step} would lose {amount}</source>
        <extracomment>What one would lose in a new plan; and the same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>{step} gäbe {amount} ab</translation>
    </message>
    <message>
        <source>{step} {amount}</source>
        <comment>would lose</comment>
        <translation>{amount} {step}</translation>
    </message>
    <message>
        <source>wipes the teller’s card</source>
        <extracomment>What the next step would do to the teller&apos;s card, and that this is for good.</extracomment>
        <translation>löscht die Karte zum Fall</translation>
    </message>
    <message>
        <source>undo does not bring it back</source>
        <translation>kein Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>ends {time} as before, {left}</source>
        <extracomment>When the evening would end, and what would then be in hand: &quot;ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>Ende {time} wie zuvor, {left}</translation>
    </message>
    <message>
        <source>ends {time}, {left}</source>
        <translation>Ende {time}, {left}</translation>
    </message>
    <message>
        <source>{amount} more for {step}</source>
        <extracomment>A minute more or less for another part: &quot;the discussion of Case 3&quot;.</extracomment>
        <translation>{amount} mehr: {step}</translation>
    </message>
    <message>
        <source>{amount} less for {step}</source>
        <translation>{amount} weniger: {step}</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <extracomment>What an act would do, before it is done: a minute more or less.</extracomment>
        <translation>{amount} mehr</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} weniger</translation>
    </message>
    <message>
        <source>{amount} more, if the room agrees</source>
        <translation>{amount} mehr, wenn der Raum zustimmt</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Zurück zur Geschichte</translation>
    </message>
    <message>
        <source>The room is asked for {length}</source>
        <translation>Der Raum ist {length} lang gefragt</translation>
    </message>
    <message>
        <source>The reserve case</source>
        <extracomment>One more case than was planned.</extracomment>
        <translation>Der Reservefall</translation>
    </message>
    <message>
        <source>{amount} less spare time</source>
        <translation>{amount} weniger Puffer</translation>
    </message>
    <message>
        <source>{amount} cannot be found</source>
        <translation>für {amount} findet sich kein Platz mehr</translation>
    </message>
    <message>
        <source>{amount} more cannot be found</source>
        <extracomment>So much time nobody can lose any more; &quot;more&quot; if some could not be found before.</extracomment>
        <translation>für weitere {amount} findet sich kein Platz mehr</translation>
    </message>
    <message>
        <source>The guard is off</source>
        <extracomment>The guard keeps the promise that nothing is written. This is said of a run that was asked not to have it.</extracomment>
        <translation>Der Schutz ist aus</translation>
    </message>
    <message>
        <source>for debugging only: type no name</source>
        <translation>nur zur Fehlersuche: keine Namen tippen</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Nichts wird geschrieben</translation>
    </message>
    <message>
        <source>The kernel refuses this program every file write, every program start and every new connection.</source>
        <extracomment>The kernel of the operating system; this and the next three say how well it is kept that nothing is written.</extracomment>
        <translation>Der Kernel verweigert diesem Programm jedes Schreiben in Dateien, jeden Programmstart und jede neue Verbindung.</translation>
    </message>
    <message>
        <source>Not all that could guard this evening is in force here. What is missing is told below.</source>
        <translation>Nicht alles, was diesen Abend schützen könnte, ist hier in Kraft. Was fehlt, steht unten.</translation>
    </message>
    <message>
        <source>This program does not write. Nothing on this system enforces it.</source>
        <translation>Dieses Programm schreibt nichts. Erzwungen wird das auf diesem System nicht.</translation>
    </message>
    <message>
        <source>The system refuses this program file writes. Programs and connections it does not start, unenforced.</source>
        <translation>Das System verweigert diesem Programm das Schreiben in Dateien. Programme und Verbindungen startet es keine; erzwungen wird das nicht.</translation>
    </message>
    <message>
        <source>Cameras, phones and screen recorders. Administrators and malware. What the desktop and its input methods remember. Hibernation. That the app was started. A laptop taken while it runs.</source>
        <extracomment>What no program can promise to keep out, or to hide.</extracomment>
        <translation>Kameras, Handys und Bildschirmaufnahmen. Wer den Computer verwaltet, und Schadsoftware. Was sich der Desktop und seine Eingabemethoden merken. Der Ruhezustand, der den Speicher auf die Platte schreibt. Dass die App gestartet wurde. Ein Laptop, der weggenommen wird, während sie läuft.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether something is in force, at the beginning of a line in a terminal, in four letters or fewer.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NEIN</translation>
    </message>
    <message>
        <source>This can&apos;t vouch for the computer: {why}. Memory may reach the disk.</source>
        <extracomment>Swap: memory that the system puts on a disk. The gap says why that may happen in clear.</extracomment>
        <translation>Für den Computer kann die App nicht bürgen: {why}. Speicherinhalte können auf die Platte gelangen.</translation>
    </message>
    <message>
        <source>None of it in clear on a disk.</source>
        <translation>Nichts davon im Klartext auf einer Platte.</translation>
    </message>
    <message>
        <source>This program does not write</source>
        <extracomment>Here and below, the first words head the second ones, in one line.</extracomment>
        <translation>Dieses Programm schreibt nichts</translation>
    </message>
    <message>
        <source>the system does not enforce it</source>
        <translation>das System erzwingt es nicht</translation>
    </message>
    <message>
        <source>Not all is guarded</source>
        <translation>Nicht alles ist geschützt</translation>
    </message>
    <message>
        <source>Swap is on</source>
        <translation>Swap ist an</translation>
    </message>
    <message>
        <source>memory may reach the disk</source>
        <translation>Speicher kann auf die Platte gelangen</translation>
    </message>
    <message>
        <source>Rehearsal, {speed} times as fast</source>
        <translation>Probe, {speed}-mal so schnell</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Never promised: {what}</source>
        <translation>Nie versprochen: {what}</translation>
    </message>
    <message>
        <source>It was started with --guard off. Nothing is enforced, and names do not belong here.</source>
        <extracomment>--guard off is typed so in any language.</extracomment>
        <translation>Die App wurde mit --guard off gestartet. Erzwungen wird nichts, und Namen gehören hier nicht hin.</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{refused} of {attempts} attempts refused</source>
        <extracomment>Attempts to write, made on purpose: all should be refused.</extracomment>
        <translation>{refused} von {attempts} Versuchen abgewehrt</translation>
    </message>
    <message>
        <source>{refused} of {attempts} real attempts to write were refused.</source>
        <extracomment>Made on purpose: all should be refused.</extracomment>
        <translation>{refused} von {attempts} echten Schreibversuchen wurden abgewehrt.</translation>
    </message>
    <message>
        <source>Nothing has tried since.</source>
        <translation>Seitdem gab es keinen Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>Since then something tried %n time(|s).</source>
        <extracomment>Something tried to write, and was stopped.</extracomment>
        <translation>
            <numerusform>Seitdem gab es %n Versuch.</numerusform>
            <numerusform>Seitdem gab es %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then something tried once.</source>
        <translation>Seitdem gab es einen Versuch.</translation>
    </message>
    <message>
        <source>{amount} of this program now.</source>
        <extracomment>So much of the memory of this program lies in swap, such as &quot;12 kB&quot;.</extracomment>
        <translation>Zurzeit {amount} von diesem Programm.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>For the opening</source>
        <extracomment>Each of these heads a list of sentences that the facilitator may say: what they are for, or when they help.</extracomment>
        <translation>Für die Begrüßung</translation>
    </message>
    <message>
        <source>For the story</source>
        <translation>Für die Geschichte</translation>
    </message>
    <message>
        <source>For the questions</source>
        <translation>Für die Fragen</translation>
    </message>
    <message>
        <source>For the discussion</source>
        <translation>Für das Gespräch</translation>
    </message>
    <message>
        <source>For the closing</source>
        <translation>Für den Abschluss</translation>
    </message>
    <message>
        <source>Talk it over</source>
        <extracomment>The hosts talk the evening over, once it has ended.</extracomment>
        <translation>Zum Nachbesprechen</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Bevor es losgeht</translation>
    </message>
    <message>
        <source>For the last word</source>
        <translation>Für das Schlusswort</translation>
    </message>
    <message>
        <source>In the break</source>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>When blame comes up</source>
        <translation>Wenn es um Schuld geht</translation>
    </message>
    <message>
        <source>When a name falls</source>
        <translation>Wenn ein Name fällt</translation>
    </message>
    <message>
        <source>When one voice fills the room</source>
        <translation>Wenn eine Stimme den Raum füllt</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>Wenn niemand spricht</translation>
    </message>
    <message>
        <source>When someone is hurting</source>
        <translation>Wenn es jemandem wehtut</translation>
    </message>
    <message>
        <source>When it goes too deep</source>
        <translation>Wenn es zu tief geht</translation>
    </message>
    <message>
        <source>When advice comes</source>
        <translation>Wenn Ratschläge kommen</translation>
    </message>
    <message>
        <source>When it runs over</source>
        <translation>Wenn es länger dauert</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Over the sentences that a search found.</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Back takes it up as it was left. Next goes on without the rest of it.</source>
        <extracomment>Back and Next are keys; a break was put in, and stopped what went on.</extracomment>
        <translation>„Zurück“ nimmt es wieder auf, wie es war. „Weiter“ lässt den Rest davon weg.</translation>
    </message>
    <message>
        <source>{left} tonight. Nothing has to be cut yet.</source>
        <extracomment>What is in hand before the venue closes: &quot;20 min in hand tonight&quot;.</extracomment>
        <translation>Heute Abend noch {left}. Gekürzt werden muss noch nichts.</translation>
    </message>
    <message>
        <source>{left}. P shows a new plan: talks pay, the next story does not.</source>
        <extracomment>How long after the venue closes the evening ends. P is a key; talks lose time, the next story does not.</extracomment>
        <translation>{left}. P zeigt einen neuen Plan: Gespräche geben ab, die nächste Geschichte nicht.</translation>
    </message>
    <message>
        <source>{length} in hand</source>
        <translation>{length} Luft</translation>
    </message>
    <message>
        <source>{length} too long</source>
        <translation>{length} zu lang</translation>
    </message>
    <message>
        <source>Venue closes</source>
        <translation>Haus schließt</translation>
    </message>
    <message>
        <source>{length} to go</source>
        <extracomment>How long it is until the evening starts: &quot;12 min to go&quot;.</extracomment>
        <translation>noch {length}</translation>
    </message>
    <message>
        <source>it would change nothing now</source>
        <extracomment>These say in a few words why an act is of no use now, beside its name in a list of acts.</extracomment>
        <translation>es würde jetzt nichts ändern</translation>
    </message>
    <message>
        <source>once the doors are open</source>
        <translation>sobald die Türen offen sind</translation>
    </message>
    <message>
        <source>the evening is over</source>
        <translation>der Abend ist zu Ende</translation>
    </message>
    <message>
        <source>before the doors open</source>
        <translation>bevor die Türen offen sind</translation>
    </message>
    <message>
        <source>this step has no clock</source>
        <extracomment>A step is a part of the evening.</extracomment>
        <translation>dieser Abschnitt hat keine Uhr</translation>
    </message>
    <message>
        <source>its clock has not started</source>
        <translation>seine Uhr läuft noch nicht</translation>
    </message>
    <message>
        <source>nobody is in the line</source>
        <translation>niemand ist in der Reihe</translation>
    </message>
    <message>
        <source>nothing came before this</source>
        <translation>davor war nichts</translation>
    </message>
    <message>
        <source>nothing comes after this</source>
        <translation>danach kommt nichts</translation>
    </message>
    <message>
        <source>there is nothing to interrupt</source>
        <translation>es gibt nichts zu unterbrechen</translation>
    </message>
    <message>
        <source>no teller is left to withdraw</source>
        <translation>kein Fall kann mehr entfallen</translation>
    </message>
    <message>
        <source>nobody spoke before</source>
        <translation>vorher hat niemand gesprochen</translation>
    </message>
    <message>
        <source>in questions and discussion</source>
        <extracomment>Only there.</extracomment>
        <translation>bei Fragen und im Gespräch</translation>
    </message>
    <message>
        <source>nobody to go around to: hands or chairs first</source>
        <translation>noch niemand für reihum: erst Hände oder Stühle</translation>
    </message>
    <message>
        <source>nobody has the floor</source>
        <translation>niemand hat das Wort</translation>
    </message>
    <message>
        <source>no topic is parked</source>
        <translation>kein Thema ist geparkt</translation>
    </message>
    <message>
        <source>the floor is the teller’s</source>
        <translation>das Wort hat, wer erzählt</translation>
    </message>
    <message>
        <source>no hand is chosen</source>
        <translation>keine Hand ist gewählt</translation>
    </message>
    <message>
        <source>this one is only said</source>
        <extracomment>A prompt that is never shown to the room.</extracomment>
        <translation>dieser wird nur gesagt</translation>
    </message>
    <message>
        <source>in a story</source>
        <extracomment>Only there.</extracomment>
        <translation>in einer Geschichte</translation>
    </message>
    <message>
        <source>extended three times already</source>
        <translation>schon dreimal verlängert</translation>
    </message>
    <message>
        <source>it is at its last part</source>
        <extracomment>A story has parts; and: what was asked for is the case already.</extracomment>
        <translation>der letzte Teil läuft schon</translation>
    </message>
    <message>
        <source>it is so anyway</source>
        <translation>es ist schon so</translation>
    </message>
    <message>
        <source>no cases</source>
        <extracomment>This and the next five are parts of a list, with a number in words: &quot;three cases, one break&quot;.</extracomment>
        <translation>kein Fall</translation>
    </message>
    <message>
        <source>one case</source>
        <translation>ein Fall</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation>{number} Fälle</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source>one break</source>
        <translation>eine Pause</translation>
    </message>
    <message>
        <source>{number} breaks</source>
        <translation>{number} Pausen</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), with ours</source>
        <extracomment>Prompts of the facilitator&apos;s own, with those that come with the app or in their place.</extracomment>
        <translation>
            <numerusform>%n Satz, dazu unsere</numerusform>
            <numerusform>%n Sätze, dazu unsere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), instead of ours</source>
        <translation>
            <numerusform>%n Satz statt unserer</numerusform>
            <numerusform>%n Sätze statt unserer</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, after Case {number}</source>
        <extracomment>A part of the evening such as a break, and where it is.</extracomment>
        <translation>{title}, nach Fall {number}</translation>
    </message>
    <message>
        <source>{length} to doors</source>
        <extracomment>How long it is until the doors open, until the start, or how long past it: &quot;12 min to the start&quot;.</extracomment>
        <translation>Türen in {length}</translation>
    </message>
    <message>
        <source>it is time to start</source>
        <extracomment>The evening is to start at this minute.</extracomment>
        <translation>jetzt ist Beginn</translation>
    </message>
    <message>
        <source>{length} to the start</source>
        <translation>Beginn in {length}</translation>
    </message>
    <message>
        <source>{length} past the start</source>
        <translation>Beginn vor {length}</translation>
    </message>
    <message>
        <source>the story of Case {number}</source>
        <extracomment>These are parts of a case, with their articles: who pays in &quot;{step} would lose 2 min&quot;, who gets &quot;for {step}&quot;.</extracomment>
        <translation>die Geschichte von Fall {number}</translation>
    </message>
    <message>
        <source>the questions of Case {number}</source>
        <translation>die Fragen zu Fall {number}</translation>
    </message>
    <message>
        <source>the discussion of Case {number}</source>
        <translation>das Gespräch zu Fall {number}</translation>
    </message>
    <message>
        <source>the last word of Case {number}</source>
        <translation>das Schlusswort zu Fall {number}</translation>
    </message>
    <message>
        <source>the break of Case {number}</source>
        <translation>die Pause in Fall {number}</translation>
    </message>
    <message>
        <source>the welcome</source>
        <extracomment>These are parts of the evening, with their articles, in the same sentences.</extracomment>
        <translation>die Begrüßung</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>die Geschichte</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>die Fragen</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>das Gespräch</translation>
    </message>
    <message>
        <source>the last word</source>
        <translation>das Schlusswort</translation>
    </message>
    <message>
        <source>the breath</source>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>die Atempause</translation>
    </message>
    <message>
        <source>the break</source>
        <translation>die Pause</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>der Abschluss</translation>
    </message>
    <message>
        <source>the spare time</source>
        <translation>der Zeitpuffer</translation>
    </message>
    <message>
        <source>the social time</source>
        <translation>der Ausklang</translation>
    </message>
    <message>
        <source>the next on the list</source>
        <translation>der nächste Punkt</translation>
    </message>
    <message>
        <source>{part} of Case {number}</source>
        <extracomment>A part of a case: &quot;Discussion of Case 3&quot;.</extracomment>
        <translation>{part}, Fall {number}</translation>
    </message>
    <message>
        <source>Let’s strike that one. A plain word does just as well.</source>
        <extracomment>Said aloud when somebody has named a person or a company: the name is not to be used.</extracomment>
        <translation>Das streichen wir. Ein neutrales Wort tut’s genauso.</translation>
    </message>
    <message>
        <source>Here it is called “{alias}”.</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>Hier sagen wir „{alias}“.</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>Beendet {time}</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <source>Room screen blank</source>
        <translation>Raumbild leer</translation>
    </message>
    <message>
        <source>Room screen frozen</source>
        <translation>Raumbild eingefroren</translation>
    </message>
    <message>
        <source>Room screen shows the test card</source>
        <translation>Raumbild zeigt das Testbild</translation>
    </message>
    <message>
        <source>Room screen shows thank you</source>
        <extracomment>The room reads thank you, at the end.</extracomment>
        <translation>Raumbild sagt Danke</translation>
    </message>
    <message>
        <source>Room screen shows the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.</extracomment>
        <translation>Raumbild zeigt die Regel</translation>
    </message>
    <message>
        <source>Room screen shows a prompt</source>
        <translation>Raumbild zeigt einen Satz</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a state of the clock</comment>
        <extracomment>These five are states of the clock.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a state of the clock</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a state of the clock</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <comment>a state of the clock</comment>
        <translation>Gegen Ende</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>a state of the clock</comment>
        <translation>Über der Zeit</translation>
    </message>
    <message>
        <source>first time</source>
        <comment>somebody speaks for the first time in this case</comment>
        <translation>neue Stimme</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>why somebody is next</comment>
        <extracomment>These nine say why somebody is next, in four words or fewer: they are read aloud.</extracomment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>reihum</translation>
    </message>
    <message>
        <source>moved up</source>
        <comment>why somebody is next</comment>
        <extracomment>The facilitator moved a hand up in the line.</extracomment>
        <translation>vorgezogen</translation>
    </message>
    <message>
        <source>waited long</source>
        <comment>why somebody is next</comment>
        <translation>wartet schon lange</translation>
    </message>
    <message>
        <source>first time, same thread</source>
        <comment>why somebody is next</comment>
        <translation>neue Stimme, selber Faden</translation>
    </message>
    <message>
        <source>next in line</source>
        <comment>why somebody is next</comment>
        <translation>als Nächstes dran</translation>
    </message>
    <message>
        <source>Your first evening: eight keys. Enter opens the doors.</source>
        <extracomment>These tell a beginner what to do next, in a line each. Enter, Space, N, H, X, R, + and ? are keys.</extracomment>
        <translation>Dein erster Abend: acht Tasten. Enter öffnet die Türen.</translation>
    </message>
    <message>
        <source>Space starts the evening.</source>
        <translation>Die Leertaste startet den Abend.</translation>
    </message>
    <message>
        <source>N goes on to what comes next: the first story.</source>
        <translation>N führt weiter zu dem, was kommt: zur ersten Geschichte.</translation>
    </message>
    <message>
        <source>+ gives a minute. Held, it counts more, and their cost: letting go gives them, Esc leaves them.</source>
        <extracomment>While the key + is held, the minutes count up. Letting go gives them; Esc gives none.</extracomment>
        <translation>+ gibt eine Minute. Gehalten zählt es weitere und sagt, was sie kosten: Loslassen gibt sie, Esc lässt es.</translation>
    </message>
    <message>
        <source>Ctrl+1 picks a sentence to say. R shows it to the room.</source>
        <extracomment>While the line is seen as a circle: 1 alone would raise a hand.</extracomment>
        <translation>Strg+1 wählt einen Satz zum Sagen. R bringt ihn ins Raumbild.</translation>
    </message>
    <message>
        <source>R takes it back.</source>
        <translation>R nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>N goes on to the questions.</source>
        <translation>N führt weiter zu den Fragen.</translation>
    </message>
    <message>
        <source>N once more: the discussion.</source>
        <translation>Noch einmal N: das Gespräch.</translation>
    </message>
    <message>
        <source>X when a name falls: the room goes dark, and you see what to say.</source>
        <extracomment>A name has fallen that should not have. B is a key, too.</extracomment>
        <translation>X, wenn ein Name fällt: Das Raumbild wird dunkel, und du siehst, was du sagen kannst.</translation>
    </message>
    <message>
        <source>1 picks a sentence to say. R shows it to the room.</source>
        <translation>1 wählt einen Satz zum Sagen. R bringt ihn ins Raumbild.</translation>
    </message>
    <message>
        <source>H, a name or a seat, Enter: a hand is up.</source>
        <translation>H, ein Name oder ein Platz, Enter: Eine Hand ist oben.</translation>
    </message>
    <message>
        <source>Enter gives the floor to whoever comes next.</source>
        <translation>Enter gibt das Wort an die nächste Stimme.</translation>
    </message>
    <message>
        <source>X once more brings the room back. B alone makes it dark.</source>
        <translation>Noch einmal X holt das Raumbild zurück. B allein macht es dunkel.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back whatever you did last.</source>
        <translation>Strg+Z nimmt zurück, was du zuletzt getan hast.</translation>
    </message>
    <message>
        <source>That is all it takes. ? shows every key, Esc puts this away.</source>
        <translation>Mehr braucht es nicht. ? zeigt alle Tasten, Esc räumt das hier weg.</translation>
    </message>
    <message>
        <source>new topic</source>
        <comment>what a hand is up for</comment>
        <extracomment>These three tell what somebody wants to speak for: something new, what is talked of, or an answer to who speaks.</extracomment>
        <translation>neues Thema</translation>
    </message>
    <message>
        <source>same thread</source>
        <comment>what a hand is up for</comment>
        <translation>selber Faden</translation>
    </message>
    <message>
        <source>direct reply</source>
        <comment>what a hand is up for</comment>
        <translation>direkt dazu</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>Numbers in words, which stand within a sentence. Where their form would depend on what is counted, take digits.</extracomment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>A list of two things; of a longer one, all but the last stand in the first gap.</extracomment>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <extracomment>A list of two things, which may hold commas.</extracomment>
        <translation>{some}; {more}</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>Beginn um {time}</translation>
    </message>
    <message>
        <source>Once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>Reihum</translation>
    </message>
    <message numerus="yes">
        <source>Now: {name}, then %n hand(|s)</source>
        <extracomment>Who speaks now, and how many raised hands wait.</extracomment>
        <translation>
            <numerusform>Jetzt: {name}, dann %n Hand</numerusform>
            <numerusform>Jetzt: {name}, dann %n Hände</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Jetzt: {name}</translation>
    </message>
    <message>
        <source>The line:</source>
        <extracomment>The line of those who wait to speak; &quot;3 hands&quot; follows in a stronger ink.</extracomment>
        <translation>Die Reihe:</translation>
    </message>
    <message>
        <source>The line is closed</source>
        <translation>Die Reihe ist geschlossen</translation>
    </message>
    <message>
        <source>The line is open</source>
        <translation>Die Reihe ist offen</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <extracomment>When the break is over: the company comes back.</extracomment>
        <translation>Weiter um {time}</translation>
    </message>
    <message>
        <source>We go on in a moment</source>
        <translation>Gleich geht es weiter</translation>
    </message>
    <message>
        <source>Freed memory</source>
        <extracomment>These nine head the rows of a page about what keeps the promise that nothing is written. Each is about ...</extracomment>
        <translation>Speicherreste</translation>
    </message>
    <message>
        <source>Memory dumps</source>
        <extracomment>... copies of the memory of a program, which a system may write</extracomment>
        <translation>Speicherabbilder</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>Dateien, Programme</translation>
    </message>
    <message>
        <source>System calls</source>
        <extracomment>... what a program asks the kernel for</extracomment>
        <translation>Systemaufrufe</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Neue Verbindungen</translation>
    </message>
    <message>
        <source>Screen recordings</source>
        <translation>Bildschirmaufnahmen</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <extracomment>... a counter that notices whoever tries to write</extracomment>
        <translation>Stolperdraht</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Nach einem Absturz</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>why a prompt is offered</comment>
        <extracomment>Fills in &quot;Others, {news}&quot;: other prompts fit now that the beginning is over.</extracomment>
        <translation>mittendrin</translation>
    </message>
    <message>
        <source>Blame</source>
        <comment>what just happened</comment>
        <extracomment>These eight name what just happened, on keys in one row: keep them short.</extracomment>
        <translation>Schuld</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>what just happened</comment>
        <extracomment>Somebody was named who should not be.</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Dominating</source>
        <comment>what just happened</comment>
        <extracomment>One person speaks most of the time.</extracomment>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>what just happened</comment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Distress</source>
        <comment>what just happened</comment>
        <extracomment>Somebody is hurting.</extracomment>
        <translation>Tut weh</translation>
    </message>
    <message>
        <source>Rabbit hole</source>
        <comment>what just happened</comment>
        <extracomment>The talk loses itself in details.</extracomment>
        <translation>Zu tief</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>what just happened</comment>
        <translation>Ratschläge</translation>
    </message>
    <message>
        <source>Overrun</source>
        <comment>what just happened</comment>
        <extracomment>It takes longer than planned.</extracomment>
        <translation>Wird länger</translation>
    </message>
    <message>
        <source>Curiosity, not judgment.</source>
        <extracomment>The room reads this sentence while a story is told, and the next ones at their time: calm, short, to everybody.</extracomment>
        <translation>Neugier statt Urteil.</translation>
    </message>
    <message>
        <source>Facts first. Opinions can wait.</source>
        <translation>Erst die Fakten. Meinungen können warten.</translation>
    </message>
    <message>
        <source>The last word belongs to the teller.</source>
        <translation>Das Schlusswort hat, wer erzählt hat.</translation>
    </message>
    <message>
        <source>A little time to spare.</source>
        <translation>Wir haben ein wenig Luft.</translation>
    </message>
    <message>
        <source>Questions of fact</source>
        <translation>Verständnisfragen</translation>
    </message>
    <message>
        <source>Time to round it off.</source>
        <translation>Langsam geht es aufs Ende zu.</translation>
    </message>
    <message>
        <source>No rush. Finish the thought.</source>
        <translation>Keine Eile. Den Gedanken zu Ende führen.</translation>
    </message>
    <message>
        <source>The story waits</source>
        <extracomment>The story is stopped, and the room is asked.</extracomment>
        <translation>Die Geschichte wartet</translation>
    </message>
    <message>
        <source>What would you do next?</source>
        <translation>Was würdet ihr als Nächstes tun?</translation>
    </message>
    <message>
        <source>A question for the room</source>
        <extracomment>These two head a sentence that the room is shown.</extracomment>
        <translation>Eine Frage an euch</translation>
    </message>
    <message>
        <source>A word for the room</source>
        <translation>Ein Wort an euch</translation>
    </message>
    <message>
        <source>Welcome. Find a seat, get something to eat.</source>
        <translation>Willkommen. Sucht euch einen Platz, holt euch etwas zu essen.</translation>
    </message>
    <message>
        <source>We start in a moment.</source>
        <translation>Gleich fangen wir an.</translation>
    </message>
    <message>
        <source>Doors open</source>
        <comment>a part of the evening</comment>
        <extracomment>These twelve are the parts of an evening, as headings.</extracomment>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a part of the evening</comment>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>a part of the evening</comment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>a part of the evening</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>a part of the evening</comment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Last word</source>
        <comment>a part of the evening</comment>
        <translation>Schlusswort</translation>
    </message>
    <message>
        <source>A breath</source>
        <comment>a part of the evening</comment>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>Atempause</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>a part of the evening</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>a part of the evening</comment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Spare time</source>
        <comment>a part of the evening</comment>
        <translation>Zeitpuffer</translation>
    </message>
    <message>
        <source>Social time</source>
        <comment>a part of the evening</comment>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>Next on the list</source>
        <comment>a part of the evening</comment>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>A length of time, by the signs of hours and minutes.</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>A length of time: &quot;10 min&quot;, &quot;2.5 min&quot;; or a difference, &quot;+2 min&quot;.</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>How late the evening is: not at all.</extracomment>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>{length} behind</source>
        <extracomment>How late the evening is; in the gap stands a length such as &quot;5 min&quot;.</extracomment>
        <translation>{length} später dran</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>{length} früher dran</translation>
    </message>
    <message>
        <source>just as the venue closes</source>
        <extracomment>This and the next two go on after &quot;Ends 21:10&quot;, in a line of their own.</extracomment>
        <translation>genau wenn das Haus schließt</translation>
    </message>
    <message>
        <source>{length} before the venue closes</source>
        <translation>{length} vor Schluss im Haus</translation>
    </message>
    <message>
        <source>{length} after the venue closes</source>
        <translation>{length} nach Schluss im Haus</translation>
    </message>
    <message>
        <source>just as the venue closed</source>
        <extracomment>This and the next two go on after &quot;Ended 21:10&quot;, in a line of their own.</extracomment>
        <translation>genau als das Haus schloss</translation>
    </message>
    <message>
        <source>{length} before the venue closed</source>
        <translation>{length} vor Schluss im Haus</translation>
    </message>
    <message>
        <source>{length} after the venue closed</source>
        <translation>{length} nach Schluss im Haus</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <extracomment>A case is a story with its questions and its discussion; the first of the evening is Case 1.</extracomment>
        <translation>Fall {number}</translation>
    </message>
    <message>
        <source>Case {number} of {count}</source>
        <translation>Fall {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s)</source>
        <extracomment>Raised hands: people who wait to speak.</extracomment>
        <translation>
            <numerusform>%n Hand</numerusform>
            <numerusform>%n Hände</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair {number}</source>
        <translation>Stuhl {number}</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>Where something is wrong: in what was pasted. A sentence begins with it: &quot;The text, line 3: ...&quot;.</extracomment>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Agenda</source>
        <comment>its name, where it has none</comment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Rundown</source>
        <extracomment>The name of an agenda that was pasted: a list of lines with times.</extracomment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>The agenda</source>
        <extracomment>Where something is wrong: &quot;The agenda: there is no built-in one of this name; choose from ...&quot;.</extracomment>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>there is no built-in one of this name</source>
        <translation>unter diesem Namen ist keiner mitgeliefert</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n segment(|s)</source>
        <translation>
            <numerusform>höchstens %n Abschnitt erwartet</numerusform>
            <numerusform>höchstens %n Abschnitte erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>remove some, or make several agendas</source>
        <translation>nimm welche heraus, oder mach mehrere Abläufe daraus</translation>
    </message>
    <message>
        <source>write it at the top, like {example}</source>
        <extracomment>An example of the name of an agenda.</extracomment>
        <translation>schreib ihn ganz oben hin, etwa {example}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>an agenda needs a name</source>
        <translation>ein Ablauf braucht einen Namen</translation>
    </message>
    <message>
        <source>an agenda needs at least one segment with minutes</source>
        <extracomment>A segment is a part of an agenda; the opening is one.</extracomment>
        <translation>ein Ablauf braucht mindestens einen Abschnitt mit Minuten</translation>
    </message>
    <message>
        <source>add one, such as an opening</source>
        <translation>nimm einen hinzu, etwa eine Begrüßung</translation>
    </message>
    <message>
        <source>the doors open before all else</source>
        <translation>das Ankommen kommt vor allem anderen</translation>
    </message>
    <message>
        <source>make this the first segment</source>
        <translation>mach das zum ersten Abschnitt</translation>
    </message>
    <message>
        <source>leave this segment out, or the doors at the top</source>
        <translation>lass diesen Abschnitt weg, oder das Ankommen ganz oben</translation>
    </message>
    <message>
        <source>the doors are given twice</source>
        <translation>das Ankommen ist zweimal angegeben</translation>
    </message>
    <message>
        <source>give the start, such as {time}</source>
        <translation>gib den Beginn an, etwa {time}</translation>
    </message>
    <message>
        <source>doors as a segment need to know the start</source>
        <translation>das Ankommen als Abschnitt braucht einen Beginn</translation>
    </message>
    <message>
        <source>expected a time before the start at {time}</source>
        <translation>eine Zeit vor dem Beginn um {time} erwartet</translation>
    </message>
    <message>
        <source>open the doors earlier</source>
        <translation>leg das Ankommen früher</translation>
    </message>
    <message>
        <source>shorten some segments, or the gaps between them</source>
        <translation>kürz ein paar Abschnitte oder die Lücken dazwischen</translation>
    </message>
    <message>
        <source>expected an evening of 24 hours at most</source>
        <translation>ein Abend von höchstens 24 Stunden erwartet</translation>
    </message>
    <message>
        <source>it is fixed for {time}, and what comes before ends at {end}</source>
        <extracomment>A part of the evening may be fixed for a time of day.</extracomment>
        <translation>das steht fest für {time}, und was davor kommt, endet um {end}</translation>
    </message>
    <message>
        <source>fix it for a later time, or shorten what comes before</source>
        <translation>leg es auf später, oder kürz, was davor kommt</translation>
    </message>
    <message>
        <source>give one of them minutes, such as {example}</source>
        <translation>gib einem davon Minuten, etwa {example}</translation>
    </message>
    <message>
        <source>a case needs at least one part</source>
        <translation>ein Fall braucht mindestens einen Teil</translation>
    </message>
    <message>
        <source>a case is shown by its number only</source>
        <translation>ein Fall wird nur mit seiner Nummer gezeigt</translation>
    </message>
    <message>
        <source>leave the title out</source>
        <translation>lass den Titel weg</translation>
    </message>
    <message>
        <source>give {parts} and {last}</source>
        <extracomment>The gaps hold words as they stand in a file: &quot;story, questions, discussion and last_word&quot;.</extracomment>
        <translation>gib {parts} und {last} an</translation>
    </message>
    <message>
        <source>a case is planned by its parts</source>
        <translation>ein Fall wird nach seinen Teilen geplant</translation>
    </message>
    <message>
        <source>only the discussion of a case gives way, and this one has none</source>
        <extracomment>Only a discussion gets shorter where time is lost.</extracomment>
        <translation>nur das Gespräch eines Falls gibt nach, und dieser hat keins</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>lass es weg</translation>
    </message>
    <message>
        <source>this row can&apos;t be split into cells</source>
        <extracomment>A row of a table in a file, and its cells.</extracomment>
        <translation>diese Zeile lässt sich nicht in Zellen teilen</translation>
    </message>
    <message>
        <source>look for a quotation mark without its partner</source>
        <translation>such ein Anführungszeichen ohne Gegenstück</translation>
    </message>
    <message>
        <source>there is a column that is not known</source>
        <translation>eine Spalte ist nicht bekannt</translation>
    </message>
    <message>
        <source>two columns have the same name</source>
        <translation>zwei Spalten heißen gleich</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>behalte nur eins davon</translation>
    </message>
    <message>
        <source>begin with a row such as {example}</source>
        <translation>beginn mit einer Zeile wie {example}</translation>
    </message>
    <message>
        <source>expected the names of the columns</source>
        <translation>die Namen der Spalten erwartet</translation>
    </message>
    <message>
        <source>name its column, or empty the cell</source>
        <translation>gib ihrer Spalte einen Namen, oder mach die Zelle leer</translation>
    </message>
    <message>
        <source>there is a cell without a column</source>
        <translation>eine Zelle hat keine Spalte</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n prompt(|s)</source>
        <extracomment>Sentences that the facilitator may say.</extracomment>
        <translation>
            <numerusform>1 bis %n Satz erwartet</numerusform>
            <numerusform>1 bis %n Sätze erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>write each under a heading {heading}</source>
        <translation>schreib jeden unter eine Überschrift {heading}</translation>
    </message>
    <message numerus="yes">
        <source>expected %n part(|s) of a script at most</source>
        <extracomment>What is read out at the opening and at the closing.</extracomment>
        <translation>
            <numerusform>höchstens %n Teil zum Vorlesen erwartet</numerusform>
            <numerusform>höchstens %n Teile zum Vorlesen erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>put some of them together</source>
        <translation>leg einige davon zusammen</translation>
    </message>
    <message>
        <source>the same sentence is prompt {number}</source>
        <translation>Satz {number} lautet genauso</translation>
    </message>
    <message>
        <source>prompt {number}</source>
        <extracomment>... a prompt a sentence that the facilitator may say ...</extracomment>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>say when it fits, like {example}</source>
        <extracomment>phases, situation, when and room are names of values in a file: they are written so in any language.</extracomment>
        <translation>sag, wann er passt, etwa {example}</translation>
    </message>
    <message>
        <source>a prompt needs phases or a situation</source>
        <translation>ein Satz braucht phases oder situation</translation>
    </message>
    <message>
        <source>a prompt for a situation fits any time</source>
        <extracomment>Leave out the values that are named phases and when.</extracomment>
        <translation>ein Satz mit situation passt jederzeit</translation>
    </message>
    <message>
        <source>leave out its phases and when</source>
        <translation>lass phases und when weg</translation>
    </message>
    <message>
        <source>only a situation has one</source>
        <extracomment>Words for what was heard or seen just before; a situation is what just happened.</extracomment>
        <translation>das gibt es nur mit situation</translation>
    </message>
    <message>
        <source>leave it out, or name the situation</source>
        <translation>lass es weg, oder nenn die situation</translation>
    </message>
    <message>
        <source>a prompt for distress is never shown to the room</source>
        <extracomment>What is said to somebody who is hurting.</extracomment>
        <translation>ein Satz für distress kommt nie ins Raumbild</translation>
    </message>
    <message>
        <source>write {example}</source>
        <translation>schreib {example}</translation>
    </message>
    <message numerus="yes">
        <source>expected %n word(|s) at most</source>
        <translation>
            <numerusform>höchstens %n Wort erwartet</numerusform>
            <numerusform>höchstens %n Wörter erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>name it in passing</source>
        <extracomment>In a few words, as one mentions something.</extracomment>
        <translation>sag es in wenigen Wörtern</translation>
    </message>
    <message>
        <source>{some} or {more}</source>
        <extracomment>Two names of phases as they stand in a file; of a longer list, all but the last stand in the first gap.</extracomment>
        <translation>{some} oder {more}</translation>
    </message>
    <message>
        <source>it fits {phases}</source>
        <translation>er passt zu {phases}</translation>
    </message>
    <message>
        <source>this moment never comes in these phases</source>
        <translation>diesen Moment gibt es in diesen Phasen nie</translation>
    </message>
    <message>
        <source>expected what is said</source>
        <translation>hier gehört hin, was gesagt wird</translation>
    </message>
    <message>
        <source>write it in quotation marks</source>
        <translation>schreib es in Anführungszeichen</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n word(|s)</source>
        <translation>
            <numerusform>1 bis %n Wort erwartet</numerusform>
            <numerusform>1 bis %n Wörter erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>say it in one short sentence or two</source>
        <translation>sag es in einem kurzen Satz oder in zweien</translation>
    </message>
    <message>
        <source>write the heading {heading} before it</source>
        <translation>schreib die Überschrift {heading} davor</translation>
    </message>
    <message>
        <source>expected its own heading</source>
        <translation>eine eigene Überschrift erwartet</translation>
    </message>
    <message>
        <source>{place}: {trouble}; {remedy}.</source>
        <extracomment>Where in a file something is wrong, what is wrong, and how it is put right: a sentence in three parts.</extracomment>
        <translation>{place}: {trouble}; {remedy}.</translation>
    </message>
    <message>
        <source>{trouble}; {remedy}.</source>
        <translation>{trouble}; {remedy}.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>A place in a file.</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>write it like {example}</source>
        <extracomment>How a fault is put right, at the end of a sentence; the example is in the language of files.</extracomment>
        <translation>schreib es wie {example}</translation>
    </message>
    <message>
        <source>perhaps {word} is meant</source>
        <extracomment>How a fault is put right, at the end of a sentence; here and below the gaps hold words of a file.</extracomment>
        <translation>vielleicht ist {word} gemeint</translation>
    </message>
    <message>
        <source>choose from {words}</source>
        <translation>zur Wahl stehen {words}</translation>
    </message>
    <message>
        <source>there is a key that is not known</source>
        <extracomment>A key is the name of a value in a file, such as minutes in minutes = 10.</extracomment>
        <translation>ein Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>expected whole or half minutes from {least} to {most}</source>
        <extracomment>Faults are told in two parts, what is wrong and how it is put right: &quot;expected ...; give ...&quot;.</extracomment>
        <translation>ganze oder halbe Minuten von {least} bis {most} erwartet</translation>
    </message>
    <message>
        <source>give a plain number such as {number}</source>
        <translation>gib eine einfache Zahl an, etwa {number}</translation>
    </message>
    <message>
        <source>expected a time of day</source>
        <translation>eine Uhrzeit erwartet</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <extracomment>true and false are written so in any language.</extracomment>
        <translation>true oder false erwartet</translation>
    </message>
    <message>
        <source>write one of the two, without quotation marks</source>
        <translation>schreib eins von beiden, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>expected words in quotation marks</source>
        <extracomment>An example of a title: what is served in a break.</extracomment>
        <translation>Wörter in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Suppe</translation>
    </message>
    <message>
        <source>write it in one line</source>
        <translation>schreib es in eine Zeile</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürz es</translation>
    </message>
    <message numerus="yes">
        <source>expected one line of at most %n letter(|s)</source>
        <translation>
            <numerusform>eine Zeile mit höchstens %n Zeichen erwartet</numerusform>
            <numerusform>eine Zeile mit höchstens %n Zeichen erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>write it in brackets, with each word in quotation marks</source>
        <translation>schreib es in eckige Klammern, jedes Wort in Anführungszeichen</translation>
    </message>
    <message>
        <source>expected a list of words</source>
        <translation>eine Liste von Wörtern erwartet</translation>
    </message>
    <message>
        <source>expected a word that is known</source>
        <extracomment>One of the words that may stand there.</extracomment>
        <translation>ein bekanntes Wort erwartet</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>an agenda</comment>
        <extracomment>These five are names of agendas that come with the app: two cases in an hour and a quarter ...</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>an agenda</comment>
        <extracomment>... the usual three cases in two hours ...</extracomment>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Long evening</source>
        <comment>an agenda</comment>
        <extracomment>... four cases ...</extracomment>
        <translation>Langer Abend</translation>
    </message>
    <message>
        <source>Full evening</source>
        <comment>an agenda</comment>
        <extracomment>... five cases in three hours ...</extracomment>
        <translation>Voller Abend</translation>
    </message>
    <message>
        <source>Empty evening</source>
        <comment>an agenda</comment>
        <extracomment>... and a welcome and a closing with nothing between them.</extracomment>
        <translation>Leerer Abend</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>a break</comment>
        <extracomment>A short break: everybody gets up.</extracomment>
        <translation>Beine vertreten</translation>
    </message>
    <message>
        <source>save it again as plain text, encoding UTF-8</source>
        <extracomment>The file, with a text editor.</extracomment>
        <translation>speicher die Datei noch einmal als reinen Text, in UTF-8</translation>
    </message>
    <message>
        <source>choose a text file that holds an agenda or prompts</source>
        <translation>wähl eine Textdatei mit einem Ablauf oder mit Sätzen</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>look whether it was moved or renamed</source>
        <translation>schau, ob sie verschoben oder umbenannt wurde</translation>
    </message>
    <message>
        <source>this file may not be read</source>
        <translation>diese Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>allow reading it, or copy it elsewhere</source>
        <translation>erlaub das Lesen, oder kopier sie woandershin</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>look whether its drive is still connected</source>
        <translation>schau, ob ihr Laufwerk noch angeschlossen ist</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>wähl eine Datei darin</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <extracomment>A pipe, or a device.</extracomment>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>expected at most 1 MB</source>
        <translation>höchstens 1 MB erwartet</translation>
    </message>
    <message>
        <source>expected UTF-8, this is UTF-16</source>
        <translation>UTF-8 erwartet, das ist UTF-16</translation>
    </message>
    <message>
        <source>expected plain text, this is another kind of file</source>
        <translation>reiner Text erwartet, das ist eine andere Art Datei</translation>
    </message>
    <message>
        <source>expected UTF-8</source>
        <translation>UTF-8 erwartet</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n letter(|s) in a line</source>
        <translation>
            <numerusform>höchstens %n Zeichen in einer Zeile erwartet</numerusform>
            <numerusform>höchstens %n Zeichen in einer Zeile erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>write one segment on each line</source>
        <extracomment>A segment is a part of an agenda.</extracomment>
        <translation>schreib in jede Zeile einen Abschnitt</translation>
    </message>
    <message>
        <source>expected words and minutes</source>
        <extracomment>A line of an agenda as somebody may write it: what begins at seven and takes ten minutes.</extracomment>
        <translation>Wörter und Minuten erwartet</translation>
    </message>
    <message>
        <source>19:00 Welcome 10 min</source>
        <translation>20:00 Pause 10 min</translation>
    </message>
    <message>
        <source>expected a time with its seconds</source>
        <translation>eine Zeit mit Sekunden erwartet</translation>
    </message>
    <message>
        <source>expected a decimal point</source>
        <extracomment>A point, not a comma: &quot;2.5&quot;.</extracomment>
        <translation>ein Punkt statt des Kommas erwartet</translation>
    </message>
    <message>
        <source>expected straight quotation marks</source>
        <extracomment>The plain ones of a typewriter.</extracomment>
        <translation>gerade Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>expected a closing quotation mark</source>
        <translation>ein Anführungszeichen am Ende erwartet</translation>
    </message>
    <message>
        <source>expected a heading with its brackets</source>
        <translation>eine Überschrift mit ihren Klammern erwartet</translation>
    </message>
    <message>
        <source>segment {number}</source>
        <extracomment>These three are places in a file. A segment is a part of an agenda ...</extracomment>
        <translation>Abschnitt {number}</translation>
    </message>
    <message>
        <source>part {number}</source>
        <extracomment>... and a part one of what is read out.</extracomment>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>expected each segment under its own heading</source>
        <translation>jeder Abschnitt unter eigener Überschrift erwartet</translation>
    </message>
    <message>
        <source>expected each prompt under its own heading</source>
        <translation>jeder Satz unter eigener Überschrift erwartet</translation>
    </message>
    <message>
        <source>expected each part under its own heading</source>
        <translation>jeder Teil unter eigener Überschrift erwartet</translation>
    </message>
    <message>
        <source>break it into several</source>
        <translation>mach mehrere daraus</translation>
    </message>
    <message>
        <source>a value is nested too deeply</source>
        <extracomment>A list within a list within a list ...</extracomment>
        <translation>ein Wert ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>keep to the form of a built-in agenda</source>
        <translation>bleib bei der Form eines mitgelieferten Ablaufs</translation>
    </message>
    <message>
        <source>the same thing is said twice here or above</source>
        <translation>hier oder weiter oben steht dasselbe zweimal</translation>
    </message>
    <message>
        <source>expected a name, an equals sign and a value</source>
        <extracomment>Each line of the file gives something a value: &quot;minutes = 10&quot;.</extracomment>
        <translation>ein Name, ein Gleichheitszeichen und ein Wert erwartet</translation>
    </message>
    <message>
        <source>this kernel has no Landlock, or it is switched off</source>
        <extracomment>Fills in &quot;Missing: {why}.&quot; Landlock is a part of Linux.</extracomment>
        <translation>dieser Kernel hat kein Landlock, oder es ist abgeschaltet</translation>
    </message>
    <message>
        <source>Left out on Wayland, whose windows need it. The two below refuse the same.</source>
        <extracomment>Wayland draws the windows of a desktop. The two layers of the promise in the rows below this one.</extracomment>
        <translation>Unter Wayland weggelassen, weil dessen Fenster das brauchen. Die beiden darunter verweigern dasselbe.</translation>
    </message>
    <message>
        <source>Left out: what is printed goes to a file, as was asked. The two below refuse all else.</source>
        <translation>Weggelassen: Was ausgegeben wird, geht wie gewünscht in eine Datei. Die beiden darunter verweigern alles andere.</translation>
    </message>
    <message>
        <source>A second process keeps the evening, in memory.</source>
        <translation>Ein zweiter Prozess behält den Abend im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Missing: the evening is kept no more. A crash now would end it.</source>
        <translation>Fehlt: Der Abend wird nicht mehr aufgehoben. Ein Absturz würde ihn jetzt beenden.</translation>
    </message>
    <message>
        <source>Missing: the app was started without it. A crash ends the evening.</source>
        <translation>Fehlt: Die App wurde ohne den zweiten Prozess gestartet. Ein Absturz beendet den Abend.</translation>
    </message>
    <message>
        <source>the app must be locked before its first thread starts, and there is more than one</source>
        <extracomment>Fills in &quot;Not started: {why}.&quot;</extracomment>
        <translation>die App muss abgeriegelt sein, bevor ihr erster Thread startet, und es gibt schon mehrere</translation>
    </message>
    <message>
        <source>Missing: {why}.</source>
        <extracomment>A layer of the promise that nothing is written is not there; the gap says why, as the system tells it.</extracomment>
        <translation>Fehlt: {why}.</translation>
    </message>
    <message>
        <source>Counts what Python code tries, and stops it.</source>
        <translation>Zählt, was Python-Code versucht, und hält es auf.</translation>
    </message>
    <message>
        <source>No new connection, not even on this computer.</source>
        <translation>Keine neue Verbindung, auch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Overwritten as soon as it is freed.</source>
        <extracomment>Memory that the app does not use any more.</extracomment>
        <translation>Überschrieben, sobald sie frei werden.</translation>
    </message>
    <message>
        <source>Not overwritten as soon as it is freed.</source>
        <translation>Nicht überschrieben, sobald sie frei werden.</translation>
    </message>
    <message>
        <source>No core dump, and no look into memory from outside.</source>
        <translation>Kein Speicherabbild, kein Blick von außen in den Speicher.</translation>
    </message>
    <message>
        <source>No file may grow by a byte.</source>
        <translation>Keine Datei darf um ein Byte wachsen.</translation>
    </message>
    <message>
        <source>Landlock: no file made, changed or removed; no program started.</source>
        <extracomment>Landlock and seccomp are parts of Linux.</extracomment>
        <translation>Landlock: keine Datei angelegt, geändert oder gelöscht; kein Programm gestartet.</translation>
    </message>
    <message>
        <source>seccomp: the same again, and attributes, tracing, networks.</source>
        <extracomment>Attributes of files, looks into other programs, networks: they are refused, too.</extracomment>
        <translation>seccomp: noch einmal dasselbe, dazu Attribute, Tracing, Netzwerke.</translation>
    </message>
    <message>
        <source>The console is left out of screen recordings.</source>
        <translation>Die Moderationsansicht bleibt aus Bildschirmaufnahmen heraus.</translation>
    </message>
    <message>
        <source>No core dump, and no debugger.</source>
        <translation>Kein Speicherabbild, kein Debugger.</translation>
    </message>
    <message>
        <source>Missing: this macOS has no sandbox_init.</source>
        <translation>Fehlt: Dieses macOS hat kein sandbox_init.</translation>
    </message>
    <message>
        <source>Missing: macOS refused the sandbox.</source>
        <translation>Fehlt: macOS hat die Sandbox verweigert.</translation>
    </message>
    <message>
        <source>Sandbox: no file made, changed or removed.</source>
        <translation>Sandbox: keine Datei angelegt, geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>swap is on, and not encrypted</source>
        <extracomment>Fills in &quot;This can&apos;t vouch for the computer: {why}.&quot;</extracomment>
        <translation>Swap ist an und nicht verschlüsselt</translation>
    </message>
    <message>
        <source>{kind} in {file}, line {line}</source>
        <extracomment>What went wrong in the program, as programmers name it, and where: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{kind} in {file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{what}. The evening goes on.</source>
        <extracomment>What went wrong in the program: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{what}. Der Abend geht weiter.</translation>
    </message>
    <message>
        <source>Something went wrong here: {what}. The evening goes on.</source>
        <translation>Hier ging etwas schief: {what}. Der Abend geht weiter.</translation>
    </message>
    <message>
        <source>{what}, and nobody to tell.</source>
        <extracomment>What went wrong in the program, where nothing could be done about it.</extracomment>
        <translation>{what}, und niemand da, um es zu melden.</translation>
    </message>
    <message>
        <source>Error reports leave out what the app has in memory.</source>
        <translation>Fehlerberichte lassen weg, was die App im Arbeitsspeicher hat.</translation>
    </message>
    <message>
        <source>Another agenda or deck can be taken in set-up only. The evening goes on as it is.</source>
        <extracomment>Set-up is the time before the doors open; a deck holds the sentences that a facilitator may say.</extracomment>
        <translation>Ablauf und Sätze lassen sich nur vor dem Ankommen wechseln. Der Abend geht weiter, wie er ist.</translation>
    </message>
    <message>
        <source>Your deck is in: {what}.</source>
        <extracomment>What the deck is: &quot;12 prompts, with ours&quot;.</extracomment>
        <translation>Deine Sammlung ist da: {what}.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <extracomment>The screen of this laptop, among others.</extracomment>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>CasesConf, room screen</source>
        <extracomment>The title of the window that the room sees.</extracomment>
        <translation>CasesConf, Raumbild</translation>
    </message>
    <message>
        <source>The app has crashed three times in half a minute, and does not start again by itself.</source>
        <extracomment>This and the next three stand in a window of their own, after an accident.</extracomment>
        <translation>Die App ist in einer halben Minute dreimal abgestürzt und startet nicht mehr von selbst.</translation>
    </message>
    <message>
        <source>The room sees a plain clock. The evening is still kept, in memory.</source>
        <translation>Der Raum sieht eine schlichte Uhr. Der Abend ist noch da, im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Ctrl+R   try the app once more</source>
        <extracomment>A key, and what it does.</extracomment>
        <translation>Strg+R   die App noch einmal versuchen</translation>
    </message>
    <message>
        <source>Ctrl+Q, twice   forget everything, and end</source>
        <translation>Strg+Q, zweimal   alles vergessen und beenden</translation>
    </message>
    <message>
        <source>Rehearsal of {agenda}.</source>
        <extracomment>A rehearsal tells itself in a terminal; the gap holds the name of an agenda.</extracomment>
        <translation>Probe: {agenda}.</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <extracomment>The end: nothing of the evening is kept.</extracomment>
        <translation>Alles ist vergessen.</translation>
    </message>
    <message>
        <source>Story of {case}</source>
        <translation>Geschichte von {case}</translation>
    </message>
    <message>
        <source>Discussion of {case}</source>
        <translation>Gespräch zu {case}</translation>
    </message>
    <message>
        <source>Drag it, or press Alt with the up or down key</source>
        <translation>Zieh ihn, oder drück Alt mit Pfeil nach oben oder unten</translation>
    </message>
    <message>
        <source>Name, or leave it empty</source>
        <translation>Name oder leer</translation>
    </message>
    <message>
        <source>Move {case}</source>
        <translation>{case} verschieben</translation>
    </message>
    <message>
        <source>Teller of {case}, shown on this screen only</source>
        <translation>Wer {case} erzählt, nur auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>The teller’s card of {case}, written</source>
        <translation>Die Karte zu {case}, ausgefüllt</translation>
    </message>
    <message>
        <source>The teller’s card of {case}</source>
        <translation>Die Karte zu {case}</translation>
    </message>
    <message>
        <source>chair {number}</source>
        <translation>Stuhl {number}</translation>
    </message>
    <message>
        <source>chair {number} speaks</source>
        <translation>Stuhl {number} spricht</translation>
    </message>
    <message>
        <source>no hand</source>
        <translation>keine Hand</translation>
    </message>
    <message numerus="yes">
        <source>%n (chair|chairs). Hands up: {hands}</source>
        <translation>
            <numerusform>%n Stuhl. Hände oben: {hands}</numerusform>
            <numerusform>%n Stühle. Hände oben: {hands}</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Der Kreis</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hands</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and the line were forgotten when the evening ended. Only times and counts are left, in memory.</source>
        <translation>Namen und Reihe wurden vergessen, als der Abend endete. Nur Zeiten und Zählungen sind noch da, im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Clears the times too and closes the app. There is no copy, so there is no way back.</source>
        <translation>Löscht auch die Zeiten und schließt die App. Es gibt keine Kopie, also auch kein Zurück.</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>prompts</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other prompts</source>
        <translation>Andere Sätze</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>gute Nacht</translation>
    </message>
    <message>
        <source>Debrief, for the co-hosts</source>
        <translation>Nachbesprechung, für das Leitungsteam</translation>
    </message>
    <message>
        <source>Plan and evening</source>
        <translation>Plan und Abend</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a column</comment>
        <extracomment>Heads of columns over minutes: how much a step took more or less than its plan, and all steps until then.</extracomment>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a column</comment>
        <translation>bisher</translation>
    </message>
    <message>
        <source>used</source>
        <comment>minutes</comment>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>given back</source>
        <comment>minutes</comment>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>past the plan</source>
        <comment>minutes</comment>
        <translation>über dem Plan</translation>
    </message>
    <message>
        <source>Plan and evening, in minutes</source>
        <translation>Plan und Abend, in Minuten</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>a column</comment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>Stunden und Minuten</translation>
    </message>
    <message>
        <source>A word, a feeling, a moment</source>
        <translation>Ein Wort, ein Gefühl, ein Moment</translation>
    </message>
    <message>
        <source>The arrow keys choose among what is found, Enter takes it, Escape leaves</source>
        <translation>Die Pfeiltasten wählen aus, was gefunden ist, Enter übernimmt es, Escape geht zurück</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Einen Satz finden</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>a key</comment>
        <extracomment>In place of the name of a key: this one is held, not pressed.</extracomment>
        <translation>halten</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Closed: direct replies only</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Zu: nur noch direkt dazu</translation>
    </message>
    <message>
        <source>Hand up: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Hand hoch: Name, Platz</translation>
    </message>
    <message>
        <source>Same thread: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Selber Faden: Name, Platz</translation>
    </message>
    <message>
        <source>Direct reply: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Direkt dazu: Name, Platz</translation>
    </message>
    <message>
        <source>Raise the hand</source>
        <translation>Hand heben</translation>
    </message>
    <message>
        <source>take down</source>
        <extracomment>A hand that was raised.</extracomment>
        <translation>Hand runter</translation>
    </message>
    <message>
        <source>Hands in the line</source>
        <translation>Hände in der Reihe</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>Zum Übernehmen</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a card</comment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A click on a row does what its key does.</source>
        <extracomment>Under the title of the page that lists all keys.</extracomment>
        <translation>Ein Klick auf eine Zeile tut, was ihre Taste tut.</translation>
    </message>
    <message>
        <source>pick a prompt</source>
        <translation>einen Satz wählen</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>one minute more, less</source>
        <translation>eine Minute mehr, weniger</translation>
    </message>
    <message>
        <source>choose a hand</source>
        <translation>eine Hand wählen</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>früher, später</translation>
    </message>
    <message>
        <source>a row of the plan</source>
        <translation>eine Zeile im Plan</translation>
    </message>
    <message>
        <source>row earlier, later</source>
        <translation>Zeile früher, später</translation>
    </message>
    <message>
        <source>row minutes</source>
        <translation>Minuten der Zeile</translation>
    </message>
    <message>
        <source>to</source>
        <comment>keys</comment>
        <extracomment>Between the first and the last key of a run: &quot;1 to 4&quot;.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>The line</source>
        <extracomment>Those who want to speak, in their order.</extracomment>
        <translation>Die Reihe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The evening has ended</source>
        <translation>Der Abend ist zu Ende</translation>
    </message>
    <message>
        <source>The room screen is there again</source>
        <translation>Das Raumbild ist wieder da</translation>
    </message>
    <message>
        <source>The room screen is gone</source>
        <translation>Das Raumbild ist weg</translation>
    </message>
    <message>
        <source>The room screen is blank</source>
        <translation>Das Raumbild ist leer</translation>
    </message>
    <message>
        <source>The room screen is back</source>
        <translation>Das Raumbild ist zurück</translation>
    </message>
    <message>
        <source>To the room: {prompt}</source>
        <translation>Ins Raumbild: {prompt}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>{who} speaks</source>
        <translation>Dran: {who}</translation>
    </message>
    <message>
        <source>Hand up: {who}</source>
        <translation>Hand hoch: {who}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Abrunden</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>one step</comment>
        <extracomment>To the step before. Stands on a small key: at most 8 letters.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Eine Minute weniger</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Open an agenda</source>
        <translation>Einen Ablauf öffnen</translation>
    </message>
    <message>
        <source>The path of a TOML, CSV or plain text file. Tab completes, Enter opens.</source>
        <translation>Der Pfad einer Datei: TOML, CSV oder reiner Text. Tab ergänzt, Enter öffnet.</translation>
    </message>
    <message>
        <source>Path of an agenda</source>
        <translation>Pfad eines Ablaufs</translation>
    </message>
    <message>
        <source>~/agendas/tuesday.toml</source>
        <extracomment>A path that stands for any: translate the names, keep the signs and the ending.</extracomment>
        <translation>~/ablaeufe/dienstag.toml</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Reserve case</source>
        <extracomment>A case that is told only if there is time. Stands on a key: at most 14 letters, and at most 9.</extracomment>
        <translation>Reservefall</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Plan übernehmen</translation>
    </message>
    <message>
        <source>One minute less for the row</source>
        <translation>Eine Minute weniger für die Zeile</translation>
    </message>
    <message>
        <source>One minute more for the row</source>
        <translation>Eine Minute mehr für die Zeile</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>What is to come</source>
        <translation>Was noch kommt</translation>
    </message>
    <message>
        <source>back to the prompts</source>
        <translation>zurück zu den Sätzen</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the plan</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>new</source>
        <comment>the plan</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>{name} {before} to {after}</source>
        <translation>{name} von {before} auf {after}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>parts that pay</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (part pays|parts pay)</source>
        <translation>
            <numerusform>%n Teil gibt ab</numerusform>
            <numerusform>%n Teile geben ab</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Before the doors</source>
        <translation>Vor dem Ankommen</translation>
    </message>
    <message>
        <source>{key}: leaves what is open. Once more closes this.</source>
        <translation>{key}: schließt, was offen ist. Noch einmal schließt das hier.</translation>
    </message>
    <message>
        <source>{key}: {act}.</source>
        <translation>{key}: {act}.</translation>
    </message>
    <message>
        <source>{key}: nothing here.</source>
        <translation>{key}: hier nichts.</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Der Raum sieht</translation>
    </message>
    <message>
        <source>the timer</source>
        <translation>die Uhr</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>der Dank</translation>
    </message>
    <message>
        <source>the test card</source>
        <translation>das Testbild</translation>
    </message>
    <message>
        <source>nothing, it is blank</source>
        <translation>nichts, es ist leer</translation>
    </message>
    <message>
        <source>names shown</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>the room screen</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Gentle</source>
        <comment>the room screen</comment>
        <extracomment>A soft ring in place of digits.</extracomment>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>the room screen</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>See it from outside</source>
        <translation>Von außen nachsehen</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>Ausprobiert</translation>
    </message>
    <message>
        <source>Never promised</source>
        <translation>Nie versprochen</translation>
    </message>
    <message>
        <source>Only you see</source>
        <translation>Nur für dich</translation>
    </message>
    <message>
        <source>Teller’s card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>the teller&apos;s</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The teller’s card</source>
        <translation>Die Karte zum Fall</translation>
    </message>
    <message>
        <source>Read it out</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to what fits now</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Others, {news}</source>
        <comment>prompts</comment>
        <translation>Andere: {news}</translation>
    </message>
    <message>
        <source>Other prompts, {news}</source>
        <translation>Andere Sätze: {news}</translation>
    </message>
    <message>
        <source>Back to what fits now</source>
        <translation>Zurück zu dem, was jetzt passt</translation>
    </message>
    <message>
        <source>Ask the room, 2 min</source>
        <translation>Raum fragen, 2 min</translation>
    </message>
    <message>
        <source>Blank the room</source>
        <translation>Raumbild leeren</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Jetzt Pause</translation>
    </message>
    <message>
        <source>Strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>The teller answers</source>
        <translation>Wer erzählt, antwortet</translation>
    </message>
    <message>
        <source>Park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>Thema parken</translation>
    </message>
    <message>
        <source>Once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>With the room&apos;s consent.</extracomment>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 min</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>On to: {part}</source>
        <translation>Weiter: {part}</translation>
    </message>
    <message>
        <source>Extend {length}</source>
        <translation>{length} verlängern</translation>
    </message>
    <message>
        <source>The deck has none for this.</source>
        <translation>Dafür hat die Sammlung keinen Satz.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>To the room</source>
        <extracomment>The prompt, to the room screen and back.</extracomment>
        <translation>Ins Raumbild</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>say it quietly, never on the screen</source>
        <translation>leise sagen, nie zeigen</translation>
    </message>
    <message>
        <source>Pin the prompt</source>
        <translation>Satz anheften</translation>
    </message>
    <message>
        <source>Unpin the prompt</source>
        <translation>Satz lösen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>{why}; {how}</source>
        <extracomment>Why a prompt is offered, and that it is only to be said.</extracomment>
        <translation>{why}; {how}</translation>
    </message>
    <message>
        <source>Only you see: {words}</source>
        <translation>Nur für dich: {words}</translation>
    </message>
    <message>
        <source>Close and forget everything?</source>
        <translation>Schließen und alles vergessen?</translation>
    </message>
    <message>
        <source>End the evening now?</source>
        <translation>Den Abend jetzt beenden?</translation>
    </message>
    <message>
        <source>There are steps to come. Undo brings back the clock, not the names or the line. {keys} again ends it.</source>
        <translation>Es kommt noch etwas im Ablauf. Rückgängig holt die Uhr zurück, die Namen und die Reihe nicht. Noch einmal {keys} beendet den Abend.</translation>
    </message>
    <message>
        <source>The evening is kept nowhere else. Once the window is closed there is no way back.</source>
        <translation>Den Abend gibt es sonst nirgends. Ist das Fenster zu, gibt es kein Zurück.</translation>
    </message>
    <message>
        <source>Forget and close</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The evening</source>
        <translation>Der Abend</translation>
    </message>
    <message>
        <source>Back to the prompts</source>
        <translation>Zurück zu den Sätzen</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>Der Teil davor</translation>
    </message>
    <message>
        <source>To be read out</source>
        <translation>Zum Vorlesen</translation>
    </message>
    <message>
        <source>To be read out, {number} of {all}</source>
        <translation>Zum Vorlesen, {number} von {all}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Who tells which case</source>
        <translation>Wer welchen Fall erzählt</translation>
    </message>
    <message>
        <source>Draw the order</source>
        <translation>Fälle auslosen</translation>
    </message>
    <message>
        <source>Teller, shown on this screen only</source>
        <extracomment>Over a narrow column: at most 34 letters.</extracomment>
        <translation>Wer erzählt, nur hier zu sehen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up cue</source>
        <extracomment>Over minutes: how long before its end a story is cued to wrap up.</extracomment>
        <translation>Letzte Minuten</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>Pro Stimme</translation>
    </message>
    <message>
        <source>{title}, from {start} to {end}. Hard stop {stop}.</source>
        <translation>{title}, von {start} bis {end}. Schluss im Haus {stop}.</translation>
    </message>
    <message>
        <source>What you type here lives in memory. Close the app and it is gone.</source>
        <translation>Was du hier tippst, lebt im Arbeitsspeicher. Schließt du die App, ist es weg.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Light of the room screen</source>
        <translation>Helligkeit des Raumbilds</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Dunkler Raum</translation>
    </message>
    <message>
        <source>Light room</source>
        <translation>Heller Raum</translation>
    </message>
    <message>
        <source>Timer of the room screen</source>
        <translation>Uhr im Raumbild</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Gentle ring</source>
        <translation>Sanfter Ring</translation>
    </message>
    <message>
        <source>Names on the room screen</source>
        <translation>Namen im Raumbild</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Motion of the room screen</source>
        <translation>Bewegung im Raumbild</translation>
    </message>
    <message>
        <source>Soft changes</source>
        <translation>Sanfte Wechsel</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>Türen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Before the doors: %n to look at</source>
        <translation>
            <numerusform>Vor dem Ankommen: %n Hinweis</numerusform>
            <numerusform>Vor dem Ankommen: %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Alles ist bereit</translation>
    </message>
    <message>
        <source>{screen}, {pixels}, the room screen</source>
        <translation>{screen}, {pixels}, das Raumbild</translation>
    </message>
    <message>
        <source>{screen}, {pixels}</source>
        <translation>{screen}, {pixels}</translation>
    </message>
    <message>
        <source>A time has hours and minutes, like 19:00. It stays at {time}.</source>
        <translation>Eine Zeit hat Stunden und Minuten, etwa 19:00. Es bleibt bei {time}.</translation>
    </message>
    <message>
        <source>The doors open before the start at {start}. They stay at {time}.</source>
        <translation>Das Ankommen liegt vor dem Beginn um {start}. Es bleibt bei {time}.</translation>
    </message>
    <message>
        <source>The hard stop comes after the start at {start}. It stays at {time}.</source>
        <translation>Schluss im Haus ist erst nach dem Beginn um {start}. Es bleibt bei {time}.</translation>
    </message>
    <message>
        <source>Doors</source>
        <extracomment>Over fields with clock times: when the doors open, when the evening starts, when the venue closes.</extracomment>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of the evening</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Hard stop</source>
        <translation>Schluss im Haus</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody has spoken: &quot;0:40 quiet&quot;.</extracomment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>of quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody had spoken: &quot;0:40 of quiet&quot;.</extracomment>
        <translation>war es still</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{name}, {number} min</source>
        <translation>{name}, {number} min</translation>
    </message>
    <message>
        <source>One minute less: {name}</source>
        <translation>Eine Minute weniger: {name}</translation>
    </message>
    <message>
        <source>One minute more: {name}</source>
        <translation>Eine Minute mehr: {name}</translation>
    </message>
    <message numerus="yes">
        <source>(chair|chairs)</source>
        <extracomment>Stands beside a number of its own.</extracomment>
        <translation>
            <numerusform>Stuhl</numerusform>
            <numerusform>Stühle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {number} (chair|chairs)</source>
        <translation>
            <numerusform>{name}, {number} Stuhl</numerusform>
            <numerusform>{name}, {number} Stühle</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair less: {name}</source>
        <translation>Ein Stuhl weniger: {name}</translation>
    </message>
    <message>
        <source>One chair more: {name}</source>
        <translation>Ein Stuhl mehr: {name}</translation>
    </message>
    <message>
        <source>Room screen connected</source>
        <translation>Raumbild verbunden</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>Ein Bildschirm</translation>
    </message>
    <message>
        <source>names and prompts are hidden, {key} shows them</source>
        <translation>Namen und Sätze sind verborgen, {key} zeigt sie</translation>
    </message>
    <message>
        <source>Room screen hidden</source>
        <translation>Raumbild geschlossen</translation>
    </message>
    <message>
        <source>{key} brings it back</source>
        <translation>{key} holt es zurück</translation>
    </message>
    <message>
        <source>No room screen</source>
        <translation>Kein Raumbild</translation>
    </message>
    <message>
        <source>the console runs on</source>
        <translation>hier läuft alles weiter</translation>
    </message>
    <message>
        <source>May fall asleep</source>
        <extracomment>The laptop.</extracomment>
        <translation>Kann einschlafen</translation>
    </message>
    <message>
        <source>set its sleep to never</source>
        <translation>stell ein, dass er wach bleibt</translation>
    </message>
    <message>
        <source>Keys are locked</source>
        <translation>Tasten gesperrt</translation>
    </message>
    <message>
        <source>{key} unlocks</source>
        <translation>{key} entsperrt sie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The room is blank</source>
        <translation>Das Raumbild ist leer</translation>
    </message>
    <message>
        <source>brings it back</source>
        <translation>holt es zurück</translation>
    </message>
    <message>
        <source>Don’t repeat the name. Nothing of this is kept.</source>
        <translation>Wiederhol den Namen nicht. Nichts davon bleibt.</translation>
    </message>
    <message>
        <source>The room is blank, say</source>
        <translation>Das Raumbild ist leer, sag</translation>
    </message>
    <message>
        <source>Bring the room back</source>
        <translation>Das Raumbild zurückholen</translation>
    </message>
    <message>
        <source>As set</source>
        <extracomment>How the teller wants to be told that the end is near: as it is set for all, or otherwise.</extracomment>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>No timer</source>
        <translation>Keine Uhr</translation>
    </message>
    <message>
        <source>Called tonight</source>
        <extracomment>What the company of the story is called, so that its name does not fall; and what nobody asks about.</extracomment>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Off limits</source>
        <translation>Tabu</translation>
    </message>
    <message>
        <source>Only this screen shows it, during this case. It is wiped as the last word begins; no undo brings it back.</source>
        <translation>Nur dieser Bildschirm zeigt die Karte, und nur während dieses Falls. Beginnt das Schlusswort, wird sie gelöscht; kein Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>the bank, the shop, the big one</source>
        <translation>die Bank, der Laden, die Großen</translation>
    </message>
    <message>
        <source>dates, the vendor, who was on call</source>
        <translation>Datum, Anbieter, wer Bereitschaft hatte</translation>
    </message>
    <message>
        <source>Sign near the end</source>
        <translation>Zeichen gegen Ende</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>Die Karte davor</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>Die nächste Karte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>to the teller</comment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>start, pause, resume</source>
        <translation>starten, anhalten, fortsetzen</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Abschnitt</translation>
    </message>
    <message>
        <source>back one step</source>
        <translation>ein Abschnitt zurück</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>eine Minute mehr</translation>
    </message>
    <message>
        <source>one minute less</source>
        <translation>eine Minute weniger</translation>
    </message>
    <message>
        <source>three minutes more</source>
        <translation>drei Minuten mehr</translation>
    </message>
    <message>
        <source>five minutes more</source>
        <translation>fünf Minuten mehr</translation>
    </message>
    <message>
        <source>five minutes less</source>
        <translation>fünf Minuten weniger</translation>
    </message>
    <message>
        <source>fifteen seconds more</source>
        <translation>fünfzehn Sekunden mehr</translation>
    </message>
    <message>
        <source>fifteen seconds less</source>
        <translation>fünfzehn Sekunden weniger</translation>
    </message>
    <message>
        <source>wrap up now</source>
        <translation>aufs Ende zugehen</translation>
    </message>
    <message>
        <source>more, as the room agrees</source>
        <translation>mehr, wenn der Raum zustimmt</translation>
    </message>
    <message>
        <source>what would you do next?</source>
        <translation>was würdet ihr als Nächstes tun?</translation>
    </message>
    <message>
        <source>next part of the story</source>
        <translation>nächster Teil der Geschichte</translation>
    </message>
    <message>
        <source>a break now</source>
        <translation>jetzt eine Pause</translation>
    </message>
    <message>
        <source>treat the sleep as a pause</source>
        <translation>den Schlaf herausrechnen</translation>
    </message>
    <message>
        <source>the plan, a new plan</source>
        <translation>der Plan, ein neuer Plan</translation>
    </message>
    <message>
        <source>skip what comes next</source>
        <translation>das Nächste auslassen</translation>
    </message>
    <message>
        <source>a teller withdraws</source>
        <translation>ein Fall entfällt</translation>
    </message>
    <message>
        <source>the row above</source>
        <translation>die Zeile darüber</translation>
    </message>
    <message>
        <source>the row below</source>
        <translation>die Zeile darunter</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>one minute more for the row</source>
        <translation>eine Minute mehr für die Zeile</translation>
    </message>
    <message>
        <source>one minute less for the row</source>
        <translation>eine Minute weniger für die Zeile</translation>
    </message>
    <message>
        <source>leave out, put back</source>
        <translation>auslassen, zurückholen</translation>
    </message>
    <message>
        <source>put in the reserve case</source>
        <translation>den Reservefall einsetzen</translation>
    </message>
    <message>
        <source>take the new plan</source>
        <translation>den neuen Plan übernehmen</translation>
    </message>
    <message>
        <source>shorter stories to come</source>
        <translation>kommende Geschichten kürzen</translation>
    </message>
    <message>
        <source>they&apos;ve started</source>
        <extracomment>The start is dated back to when they did.</extracomment>
        <translation>es ging schon los</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>Hand hoch</translation>
    </message>
    <message>
        <source>next speaker</source>
        <translation>nächste Stimme</translation>
    </message>
    <message>
        <source>direct reply</source>
        <translation>direkt dazu</translation>
    </message>
    <message>
        <source>same thread</source>
        <translation>selber Faden</translation>
    </message>
    <message>
        <source>the teller answers</source>
        <translation>wer erzählt, antwortet</translation>
    </message>
    <message>
        <source>previous speaker</source>
        <translation>vorige Stimme</translation>
    </message>
    <message>
        <source>chosen hand now</source>
        <translation>gewählte Hand jetzt</translation>
    </message>
    <message>
        <source>the hand above</source>
        <translation>die Hand darüber</translation>
    </message>
    <message>
        <source>the hand below</source>
        <translation>die Hand darunter</translation>
    </message>
    <message>
        <source>the chosen hand earlier</source>
        <translation>die gewählte Hand früher</translation>
    </message>
    <message>
        <source>the chosen hand later</source>
        <translation>die gewählte Hand später</translation>
    </message>
    <message>
        <source>a first voice</source>
        <translation>eine neue Stimme</translation>
    </message>
    <message>
        <source>in order, and back</source>
        <translation>der Reihe nach, und zurück</translation>
    </message>
    <message>
        <source>steps out</source>
        <translation>geht raus</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>ist wieder da</translation>
    </message>
    <message>
        <source>close or open the line</source>
        <translation>Reihe schließen oder öffnen</translation>
    </message>
    <message>
        <source>all hands down</source>
        <translation>alle Hände runter</translation>
    </message>
    <message>
        <source>once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>reihum</translation>
    </message>
    <message>
        <source>park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>das Thema parken</translation>
    </message>
    <message>
        <source>bring a topic back</source>
        <translation>ein Thema zurückholen</translation>
    </message>
    <message>
        <source>the line or the circle</source>
        <translation>die Reihe oder der Kreis</translation>
    </message>
    <message>
        <source>one chair more</source>
        <translation>ein Stuhl mehr</translation>
    </message>
    <message>
        <source>one chair less</source>
        <translation>ein Stuhl weniger</translation>
    </message>
    <message>
        <source>hide names here</source>
        <translation>Namen hier verbergen</translation>
    </message>
    <message>
        <source>see names while held</source>
        <translation>Namen sehen beim Halten</translation>
    </message>
    <message>
        <source>take a hand down</source>
        <translation>eine Hand runter</translation>
    </message>
    <message>
        <source>pick the first prompt</source>
        <translation>den ersten Satz wählen</translation>
    </message>
    <message>
        <source>pick the second prompt</source>
        <translation>den zweiten Satz wählen</translation>
    </message>
    <message>
        <source>pick the third prompt</source>
        <translation>den dritten Satz wählen</translation>
    </message>
    <message>
        <source>pick the fourth prompt</source>
        <translation>den vierten Satz wählen</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>es geht um Schuld</translation>
    </message>
    <message>
        <source>names</source>
        <translation>ein Name fällt</translation>
    </message>
    <message>
        <source>dominating</source>
        <translation>eine Stimme füllt den Raum</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>es tut jemandem weh</translation>
    </message>
    <message>
        <source>rabbit hole</source>
        <translation>es geht zu tief</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Ratschläge</translation>
    </message>
    <message>
        <source>overrun</source>
        <translation>es wird länger</translation>
    </message>
    <message>
        <source>prompt to the room and back</source>
        <translation>Satz ins Raumbild und zurück</translation>
    </message>
    <message>
        <source>other prompts</source>
        <translation>andere Sätze</translation>
    </message>
    <message>
        <source>find a prompt</source>
        <translation>einen Satz finden</translation>
    </message>
    <message>
        <source>pin the prompt</source>
        <translation>den Satz anheften</translation>
    </message>
    <message>
        <source>what is read out</source>
        <translation>was vorgelesen wird</translation>
    </message>
    <message>
        <source>the part before</source>
        <translation>der Teil davor</translation>
    </message>
    <message>
        <source>the next part</source>
        <translation>der nächste Teil</translation>
    </message>
    <message>
        <source>strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>das streichen wir</translation>
    </message>
    <message>
        <source>the teller&apos;s card</source>
        <translation>die Karte zum Fall</translation>
    </message>
    <message>
        <source>handover card</source>
        <translation>Übergabekarte</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Raumbild leeren</translation>
    </message>
    <message>
        <source>freeze the picture</source>
        <translation>das Bild einfrieren</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <translation>sanfter Ring</translation>
    </message>
    <message>
        <source>house rules card</source>
        <translation>Karte mit der Regel</translation>
    </message>
    <message>
        <source>light or dark room</source>
        <translation>heller oder dunkler Raum</translation>
    </message>
    <message>
        <source>names to the room</source>
        <translation>Namen ins Raumbild</translation>
    </message>
    <message>
        <source>paste an agenda or prompts</source>
        <translation>Ablauf oder Sätze einfügen</translation>
    </message>
    <message>
        <source>no motion in the room</source>
        <translation>Raumbild ohne Bewegung</translation>
    </message>
    <message>
        <source>test card</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>what is ready</source>
        <translation>was bereit ist</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>was geschrieben wird</translation>
    </message>
    <message>
        <source>room screen on</source>
        <translation>Raumbild an</translation>
    </message>
    <message>
        <source>swap the screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>leave what is open</source>
        <translation>schließen, was offen ist</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>find an act</source>
        <translation>eine Aktion finden</translation>
    </message>
    <message>
        <source>lock all keys, unlock</source>
        <translation>alle Tasten sperren, entsperren</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>eine Datei öffnen</translation>
    </message>
    <message>
        <source>Plus</source>
        <comment>a key</comment>
        <extracomment>The keys with these signs, by their name.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <comment>a key</comment>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Slash</source>
        <comment>a key</comment>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>Question mark</source>
        <comment>a key</comment>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>open the doors</source>
        <translation>die Türen öffnen</translation>
    </message>
    <message>
        <source>draw the order</source>
        <translation>die Reihenfolge auslosen</translation>
    </message>
    <message>
        <source>end the evening</source>
        <translation>den Abend beenden</translation>
    </message>
    <message>
        <source>quit and forget</source>
        <translation>beenden und vergessen</translation>
    </message>
    <message>
        <source>forget everything</source>
        <translation>alles vergessen</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>a heading</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a heading</comment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a heading</comment>
        <translation>App</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <extracomment>The keys are called what a keyboard of the language has printed on them: at most 10 letters each.</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>a key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>a key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>a key</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>a key</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a key</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a key</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>Tastenkürzel: {keys}</translation>
    </message>
    <message>
        <source>The Chatham House Rule</source>
        <translation>Die Chatham-House-Regel</translation>
    </message>
    <message>
        <source>Pass on what you learned.</source>
        <translation>Tragt weiter, was ihr gelernt habt.</translation>
    </message>
    <message>
        <source>Leave out who said it, who was here and where it happened.</source>
        <translation>Lasst weg, wer es gesagt hat, wer hier war und wo es geschehen ist.</translation>
    </message>
    <message>
        <source>You may pass or stop at any time.</source>
        <translation>Ihr dürft jederzeit passen oder aufhören.</translation>
    </message>
    <message>
        <source>Nothing is recorded: no photos, no audio, no notes with names.</source>
        <translation>Nichts wird aufgezeichnet: kein Foto, kein Ton, kein Name.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Danke.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Can you read this from the back row?</source>
        <translation>Könnt ihr das in der letzten Reihe lesen?</translation>
    </message>
    <message>
        <source>The outer frame touches all four edges.</source>
        <translation>Der äußere Rahmen berührt alle vier Ränder.</translation>
    </message>
    <message>
        <source>Guard off</source>
        <translation>Schutz aus</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>the usual evening</source>
        <translation>der übliche Abend</translation>
    </message>
    <message>
        <source>a first evening, ten times as fast, that teaches eight keys</source>
        <translation>ein erster Abend, zehnmal so schnell, der acht Tasten zeigt</translation>
    </message>
    <message>
        <source>start an agenda of your own</source>
        <translation>ein Anfang für einen eigenen Ablauf</translation>
    </message>
    <message>
        <source>see what is not right with it yet</source>
        <translation>sehen, was daran noch nicht stimmt</translation>
    </message>
    <message>
        <source>with your agenda and your prompts</source>
        <translation>mit deinem Ablauf und deinen Sätzen</translation>
    </message>
    <message>
        <source>the console in German, the room in English</source>
        <translation>die Moderationsansicht auf Deutsch, der Raum auf Englisch</translation>
    </message>
    <message>
        <source>what keeps the promise on this computer</source>
        <translation>was das Versprechen auf diesem Computer hält</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>nothing can be shown: there is no display</source>
        <translation>nichts lässt sich zeigen: Es gibt keinen Bildschirm</translation>
    </message>
    <message>
        <source>a fault in what was given</source>
        <translation>ein Fehler in dem, was angegeben wurde</translation>
    </message>
    <message>
        <source>the promise can&apos;t be kept, or not all of it</source>
        <translation>das Versprechen lässt sich nicht halten, oder nicht ganz</translation>
    </message>
    <message>
        <source>Runs a CasesConf evening live. Everything stays in memory; nothing is written.</source>
        <translation>Führt live durch einen CasesConf-Abend. Alles bleibt im Arbeitsspeicher; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Over a line that shows how a command is written.</extracomment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>the app itself</source>
        <translation>die App selbst</translation>
    </message>
    <message>
        <source>show this help, and nothing else</source>
        <translation>diese Hilfe zeigen und sonst nichts</translation>
    </message>
    <message>
        <source>show the version, and nothing else</source>
        <translation>die Version zeigen und sonst nichts</translation>
    </message>
    <message>
        <source>files of your own</source>
        <translation>eigene Dateien</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>NAME, FILE and SPEED stand for what is to be given after an option. A deck holds prompts, sentences to say.</extracomment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>an agenda (TOML, CSV, a plain rundown) or a deck of yours</source>
        <translation>ein Ablauf (TOML, CSV, ein einfacher Zeitplan) oder deine Satzsammlung</translation>
    </message>
    <message>
        <source>list the built-in agendas and your own</source>
        <translation>die mitgelieferten und die eigenen Abläufe auflisten</translation>
    </message>
    <message>
        <source>print a built-in agenda to start your own from</source>
        <translation>einen mitgelieferten Ablauf ausgeben, als Anfang für einen eigenen</translation>
    </message>
    <message>
        <source>prompts of your own, laid over ours: TOML</source>
        <translation>eigene Sätze, über unsere gelegt: TOML</translation>
    </message>
    <message>
        <source>print our prompts to start your own from</source>
        <translation>unsere Sätze ausgeben, als Anfang für eigene</translation>
    </message>
    <message>
        <source>say whether an agenda or a deck is right, or what is not</source>
        <translation>sagen, ob ein Ablauf oder eine Satzsammlung stimmt, oder was nicht</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>der Abend</translation>
    </message>
    <message>
        <source>the console&apos;s colours</source>
        <translation>die Farben der Moderationsansicht</translation>
    </message>
    <message>
        <source>how large the console is, on top of what the desktop wishes: 100 to 200</source>
        <translation>wie groß die Moderationsansicht ist, zusätzlich zu dem, was der Desktop vorgibt: 100 bis 200</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PROZENT</translation>
    </message>
    <message>
        <source>the language of both screens</source>
        <translation>die Sprache beider Bildschirme</translation>
    </message>
    <message>
        <source>the language that is spoken in the room: of its screen, the prompts and the scripts</source>
        <translation>die Sprache, die im Raum gesprochen wird: die des Raumbilds, der Sätze und der Texte zum Vorlesen</translation>
    </message>
    <message>
        <source>so many times as fast, marked; eight keys are taught on the way</source>
        <extracomment>The evening passes so many times as fast, and both screens say so.</extracomment>
        <translation>TEMPO-mal so schnell, als Probe gekennzeichnet; unterwegs lernst du acht Tasten</translation>
    </message>
    <message>
        <source>SPEED</source>
        <translation>TEMPO</translation>
    </message>
    <message>
        <source>with --rehearse: run the evening by itself and tell it</source>
        <translation>mit --rehearse: den Abend von selbst ablaufen lassen und erzählen</translation>
    </message>
    <message>
        <source>the promise that nothing is written</source>
        <translation>das Versprechen, dass nichts geschrieben wird</translation>
    </message>
    <message>
        <source>report: print what keeps the promise that nothing is written; off: for debugging, both screens say so</source>
        <extracomment>report and off are typed so in any language.</extracomment>
        <translation>report: ausgeben, was das Versprechen hält, dass nichts geschrieben wird; off: zur Fehlersuche, beide Bildschirme sagen es</translation>
    </message>
    <message>
        <source>Windows: let screen recorders, and magnifiers that need it, see the console</source>
        <translation>Windows: Bildschirmaufnahmen, und Lupen, die das brauchen, dürfen die Moderationsansicht sehen</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected, such as {example}</source>
        <translation>eine Zahl von {least} bis {most} erwartet, etwa {example}</translation>
    </message>
    <message>
        <source>This screen</source>
        <extracomment>These two head fields in which a language is chosen.</extracomment>
        <translation>Dieser Bildschirm</translation>
    </message>
    <message>
        <source>Spoken in the room</source>
        <translation>Im Raum gesprochen</translation>
    </message>
    <message>
        <source>{file} is missing or damaged: English is spoken instead.</source>
        <translation>{file} fehlt oder ist beschädigt: Stattdessen wird Englisch gesprochen.</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nichts ist offen</translation>
    </message>
    <message>
        <source>no hand is above</source>
        <translation>darüber ist keine Hand</translation>
    </message>
    <message>
        <source>no hand is below</source>
        <translation>darunter ist keine Hand</translation>
    </message>
    <message>
        <source>no row is above</source>
        <translation>darüber ist keine Zeile</translation>
    </message>
    <message>
        <source>no row is below</source>
        <translation>darunter ist keine Zeile</translation>
    </message>
    <message>
        <source>this is the first part</source>
        <translation>das ist der erste Teil</translation>
    </message>
    <message>
        <source>this is the last part</source>
        <translation>das ist der letzte Teil</translation>
    </message>
    <message>
        <source>nothing is read out in this step</source>
        <translation>in diesem Abschnitt wird nichts vorgelesen</translation>
    </message>
    <message>
        <source>no card is left to write on</source>
        <translation>keine Karte lässt sich mehr ausfüllen</translation>
    </message>
    <message>
        <source>it takes two cases</source>
        <translation>dafür braucht es zwei Fälle</translation>
    </message>
    <message>
        <source>it is on</source>
        <translation>es ist schon an</translation>
    </message>
    <message>
        <source>there is no other screen</source>
        <translation>es gibt keinen anderen Bildschirm</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation>{key} halten</translation>
    </message>
    <message>
        <source>hold its key on the last page</source>
        <translation>die Taste auf der letzten Seite halten</translation>
    </message>
    <message>
        <source>this is it</source>
        <extracomment>Beside the act that has opened this very list.</extracomment>
        <translation>das ist diese Liste</translation>
    </message>
    <message>
        <source>with the plan open ({key})</source>
        <extracomment>These say when an act can be done; the gap holds the key that opens or closes what is named.</extracomment>
        <translation>bei offenem Plan ({key})</translation>
    </message>
    <message>
        <source>with the plan closed ({key})</source>
        <translation>bei geschlossenem Plan ({key})</translation>
    </message>
    <message>
        <source>with what is read out open ({key})</source>
        <translation>bei offenem Text zum Vorlesen ({key})</translation>
    </message>
    <message>
        <source>with what is read out closed ({key})</source>
        <translation>bei geschlossenem Text zum Vorlesen ({key})</translation>
    </message>
    <message>
        <source>with the circle open ({key})</source>
        <translation>bei offenem Kreis ({key})</translation>
    </message>
    <message>
        <source>with the circle closed ({key})</source>
        <translation>bei geschlossenem Kreis ({key})</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>{act}: {why}.</source>
        <extracomment>Why an act can&apos;t be done now: &quot;Park the topic: nobody has the floor.&quot;</extracomment>
        <translation>{act}: {why}.</translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation>Eine Aktion finden</translation>
    </message>
    <message>
        <source>What to do, or its key</source>
        <translation>Was du tun willst, oder die Taste</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>No act is called so</source>
        <translation>Keine Aktion heißt so</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Keys are locked: nothing was done. {key} unlocks them.</source>
        <translation>Tasten gesperrt: Nichts ist geschehen. {key} entsperrt sie.</translation>
    </message>
    <message>
        <source>no such prompt is offered</source>
        <translation>kein solcher Satz wird angeboten</translation>
    </message>
    <message>
        <source>this row keeps its place</source>
        <translation>diese Zeile behält ihren Platz</translation>
    </message>
    <message>
        <source>this row has no minutes of its own</source>
        <translation>diese Zeile hat keine eigenen Minuten</translation>
    </message>
    <message>
        <source>nothing comes next that can be skipped</source>
        <translation>als Nächstes kommt nichts, was sich auslassen lässt</translation>
    </message>
    <message>
        <source>nobody stepped out</source>
        <translation>niemand ist draußen</translation>
    </message>
    <message>
        <source>no hand with a name is chosen</source>
        <extracomment>Somebody is to be skipped in the line for a while.</extracomment>
        <translation>keine Hand mit Namen ist gewählt</translation>
    </message>
    <message>
        <source>nothing is to come</source>
        <translation>es kommt nichts mehr</translation>
    </message>
    <message>
        <source>no new plan is needed</source>
        <translation>kein neuer Plan ist nötig</translation>
    </message>
    <message>
        <source>no story need be shorter</source>
        <translation>keine Geschichte muss kürzer werden</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows</comment>
        <extracomment>Under a list: so many of its rows, which are sentences or parts of the evening, have no room.</extracomment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
</context>
</TS>
